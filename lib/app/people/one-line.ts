/** What people typed, as one line: white space folded, never longer than its field allows. */
export function oneLine(text: string, longest: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
}
