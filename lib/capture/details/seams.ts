import type { Line } from '../blocks/passage';

const whole = /^[^\s@]+@[\w-]+(?:\.[\w-]+)+$|^[\s(+]*\d{3}[-.)\s]{1,2}\d{3}[-.\s]\d{4}$/;

/** Whether two inline pieces without a space between them are two things: "Elm Street", "Suite 2". */
function isSeam(before: string, after: string): boolean {
  if (whole.test(before)) return /^[\p{L}\d(]/u.test(after);
  if (whole.test(after)) return /(?:\p{L}{3}|\d{4})$/u.test(before);
  return /(?:\p{Ll}{2}|\d)$/u.test(before) && /^\p{Lu}/u.test(after);
}

/**
 * A line with a space at its seams: styles set pieces apart that stand side by side in the text, and
 * "…@town.org" must not run on into "Term ends".
 */
export function withSeams({ text, parts }: Line): string {
  if (parts.length < 2) return text;
  let made = '';
  let at = 0;
  let last = '';
  for (const part of parts) {
    const start = text.indexOf(part, at);
    if (start < 0) return text;
    made += text.slice(at, start);
    if (start === at && at > 0 && isSeam(last, part)) made += ' ';
    made += part;
    last = part;
    at = start + part.length;
  }
  return made + text.slice(at);
}
