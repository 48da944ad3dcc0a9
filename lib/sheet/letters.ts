import type { Block, SheetDocument } from './document';
import { openPaper, paragraphs, type OpenPaper } from './open-paper';

/** The letters there are: to ask for a meeting, to thank, to invite businesses, to ask again. */
export const letterKinds = ['request', 'thanks', 'business', 'again'] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * What a letter is made from. Mail to offices, public schools and libraries can become public
 * record, so its words come from the guide, the campaign and an approved recap, and nothing else.
 */
export interface LetterInput extends OpenPaper {
  readonly kind: LetterKind;
  readonly group: string;
  readonly reach: string;
  readonly to: readonly string[];
  /** The day it is written. */
  readonly day: string;
  /** Paragraphs parted by an empty line. */
  readonly body: string;
}

export function buildLetter(input: LetterInput): SheetDocument {
  const { words, to, day, body, group, reach } = input;
  return openPaper(input, 'letter', to[0] ?? group, (pen) => {
    const one = (section: string, text: string): readonly Block[] =>
      paragraphs(pen, section, text.trim());
    return [
      { id: 'from', blocks: one('from', [group, reach].filter((part) => part !== '').join('\n')) },
      { id: 'day', blocks: one('day', words.date(day)) },
      { id: 'to', blocks: one('to', to.filter((part) => part !== '').join('\n')) },
      { id: 'body', blocks: one('body', body) },
    ];
  });
}

/** How letters begin in both languages, up to the comma, the colon or the end of the line. */
const greeting =
  /^\s*(?:dear|hello|hi|good \w+|estimad\S*|apreciad\S*|querid\S*|hola|buen[ao]s \S+|a la atención de)(?=[\s,]),?[^\n,:]{0,100}(?:[,:]|(?=\n))/iu;

/** The text with a paragraph put in behind its greeting; before all of it where it greets nobody. */
export function afterGreeting(text: string, paragraph: string): string {
  const greeted = greeting.exec(text)?.[0] ?? '';
  const rest = text.slice(greeted.length).trim();
  // "Dear Ana, we …" goes on in small letters, and begins a sentence now.
  return [greeted, paragraph, rest.charAt(0).toLocaleUpperCase() + rest.slice(1)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
