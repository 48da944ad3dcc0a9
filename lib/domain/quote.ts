/** Words taken from a page, with what stood around them, so that they can be found again. */
export interface Quote {
  readonly text: string;
  /** Up to 64 characters on either side. */
  readonly before: string;
  readonly after: string;
  /** Where it stood in the page's text when it was taken. */
  readonly start: number;
}

/** Its lines as a sentence would have them: "Mondays at 6; Tuesdays at 7". */
export function inOneLine(quoted: string): string {
  const lines = quoted.split('\n').map(folded);
  return lines
    .filter((line) => line !== '')
    .map((line, at, all) => (at === all.length - 1 || closes.test(line) ? line : `${line};`))
    .join(' ');
}

const closes = /[.,;:!?…]["”»’)]?$/u;

/** Whether an answer is just what the page says; older answers have a blank for a new line. */
export function saysJust(answer: string, quoted: string): boolean {
  const words = folded(answer);
  return words === folded(quoted) || words === inOneLine(quoted);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
