/** Content lines as vCard and iCalendar share them: CRLF, folded at 75 bytes, escaped text. */
const widest = 75;

/** Never inside a sign: a reader that unfolds bytes and one that unfolds text see the same. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let width = 0;
  for (const sign of line) {
    const bytes = encoder.encode(sign).length;
    if (width + bytes > widest) {
      folded += '\r\n ';
      width = 1;
    }
    folded += sign;
    width += bytes;
  }
  return `${folded}\r\n`;
}

export function unfold(text: string): string[] {
  return text.replace(/(?:\r\n|\r|\n)[ \t]/g, '').split(/\r\n|\r|\n/);
}

export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, ' ')
    .replace(/[,;]/g, String.raw`\$&`);
}

export function unescapeText(text: string): string {
  return text.replace(/\\([^])/g, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  );
}

/** Parts a value at a separator that is not escaped. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') {
      part += value.slice(at, at + 2);
      at += 1;
    } else if (value[at] === separator) {
      parts.push(part);
      part = '';
    } else part += value[at];
  }
  return [...parts, part].map(unescapeText);
}
