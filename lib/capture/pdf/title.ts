import type { Block } from '../../domain/page';

/** What the file calls itself, unless only its program speaks there; else its first large or short words. */
export function titleOf(declared: string | undefined, blocks: readonly Block[]): string {
  if (declared !== undefined && !isLeftByProgram(declared)) return declared;
  const onFirst = blocks.filter(({ page, main }) => page === 1 && main);
  const headings = onFirst.filter(({ kind }) => kind === 'heading');
  const top = Math.min(...headings.map(({ level = 6 }) => level));
  const heading = headings.find(({ level }) => level === top)?.text;
  if (heading !== undefined) return heading.slice(0, 200);
  const first = onFirst[0]?.text ?? '';
  return first.length <= 100 ? first : '';
}

/** `Microsoft Word - agenda final2.docx`, `untitled`, `Slide 1`, a lone number. */
function isLeftByProgram(title: string): boolean {
  return (
    /\.(?:docx?|xlsx?|pptx?|indd|pdf|odt|rtf|pub|qxd|html?)\W*$/i.test(title) ||
    /^(?:microsoft|untitled|sin t[íi]tulo|document\d*|slide \d+|print)\b/i.test(title) ||
    !/\p{L}{3}/u.test(title)
  );
}
