import type { Line } from './lines';
import { endsInHyphen } from './paragraphs';

/** Words that the file writes with a hyphen in the middle of a line: theirs is no line break's. */
export function hyphensKept(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []),
  );
}

/** The lines of a paragraph as one text; a word divided at the end of a line is whole again. */
export function joinLines(lines: readonly Line[], kept: ReadonlySet<string>): string {
  return lines
    .map(({ text }) => text)
    .reduce((text, next) => (text === '' ? next : joinTwo(text, next, kept)), '')
    .replaceAll('\u00ad', '');
}

function joinTwo(text: string, next: string, kept: ReadonlySet<string>): string {
  if (!endsInHyphen(text) || !/^\p{L}/u.test(next)) return `${text} ${next}`;
  const divided = text.slice(0, -1);
  if (text.endsWith('\u00ad')) return divided + next;
  const first = /\p{L}+$/u.exec(divided)?.[0] ?? '';
  const second = /^\p{L}+/u.exec(next)?.[0] ?? '';
  const compound = kept.has(`${first}-${second}`.toLowerCase());
  return compound || !/^\p{Ll}/u.test(next) ? text + next : divided + next;
}
