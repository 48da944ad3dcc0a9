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
  const lines = quoted
    .split('\n')
    .map((line) => folded(line.replace(bullet, '')))
    .filter((line) => line !== '');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      return next === undefined || closes.test(line) || goesOn.test(line) || continues.test(next)
        ? line
        : `${line};`;
    })
    .join(' ');
}

const bullet = /^\s*[•◦▪●*·–—-]\s+/u;
const closes = /[.,;:!?…]["'”’»)\]]*$/u;
/** A line that broke in the middle, at the end of a column or a page. */
const goesOn =
  /(?:[–—/&-]|(?:^|\s)(?:and|or|the|an?|of|to|in|on|at|by|for|with|from|y|e|o|u|de|del|la|el|los|las|en|con|por|para|a))$/iu;
const continues = /^\p{Ll}/u;

/** Whether an answer is just what the page says; older answers have a blank for a new line. */
export function saysJust(answer: string, quoted: string): boolean {
  const words = folded(answer);
  return words === folded(quoted) || words === inOneLine(quoted);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
