import { valueOf } from '../../domain/attributes';
import { privacyOf } from '../answers';
import type { Block } from '../document';
import type { KnownHeading, SheetInput } from '../input';
import type { Draft } from '../pen';
import { everyMode, titled, type SheetSection } from '../section';

/** What we know, by the guide's headings: record before biography, each line with its source. */
export const known: SheetSection = {
  id: 'known',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write(input, pen) {
    const several = input.people.length > 1;
    const blocks = input.people.flatMap(({ profile, headings }) =>
      headings.flatMap((heading): Block[] => {
        const lines = pen.lines('known', draftsOf(heading, appreciated(input)));
        if (lines.length === 0) return [];
        const name = valueOf(profile.name) ?? '';
        const text = several ? `${name} · ${heading.title}` : heading.title;
        return [
          { kind: 'sub', text },
          ...lines.map((line): Block => ({ kind: 'line', look: 'bullet', line })),
        ];
      }),
    );
    return titled(input.words.t('paper.known'), blocks);
  },
};

/** What was chosen to be appreciated comes first under its heading. */
function draftsOf({ questions }: KnownHeading, first: ReadonlySet<string>): readonly Draft[] {
  const drafts = questions.flatMap((question) =>
    question.answers.map((answer): Draft => ({
      id: answer.id,
      text: answer.text,
      entry: answer.entry,
      sources: [answer.source],
      withheld: privacyOf(answer),
    })),
  );
  return [
    ...drafts.filter((draft) => first.has(draft.id)),
    ...drafts.filter((draft) => !first.has(draft.id)),
  ];
}

function appreciated({ meeting }: SheetInput): ReadonlySet<string> {
  return new Set(
    meeting.lines.flatMap(({ value }) =>
      value.part === 'appreciation' && value.from?.kind === 'finding' ? [value.from.id] : [],
    ),
  );
}
