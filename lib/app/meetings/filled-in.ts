import type { Meeting } from '../../domain/meeting';
import { blanks, type BlankValues } from '../../guide/blanks';
import { languages } from '../../guide/language';
import { blankWords } from '../../language/kind-words';
import { wordsIn } from '../../language/words';

/** Every way in which an open blank may have been written into a text, with what it stands for. */
const placeholders = languages.flatMap((language) =>
  blanks.map((blank) => ({ blank, text: wordsIn(language).t(blankWords[blank]) })),
);

/** A text whose blanks were open when it was chosen, with what is known by now. */
export function filledIn(text: string, values: BlankValues, most = Infinity): string {
  const filled = placeholders.reduce((said, placeholder) => {
    const value = values[placeholder.blank];
    return value === undefined ? said : said.replaceAll(placeholder.text, () => value);
  }, text);
  return filled.length > most ? text : filled;
}

/** A plan as it reads by now; what is kept of it stays as it was chosen until somebody edits it. */
export function filledInPlan(meeting: Meeting, values: BlankValues): Meeting {
  return {
    ...meeting,
    lines: meeting.lines.map((line) => {
      const text = filledIn(line.value.text, values, 1000);
      return { ...line, value: { ...line.value, text } };
    }),
    listening: meeting.listening.map((said) => {
      const value = said.value === null ? null : filledIn(said.value, values, 500);
      return { ...said, value };
    }),
  };
}
