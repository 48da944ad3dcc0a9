/** What a file is by its content; its name and what a browser says of it are only claims. */
export type FileContent =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' };

const pdfMark = '%PDF-';
/** Where readers of PDFs look for the mark. */
const pdfMarkWithin = 1024;
/** Papers of other programs that hold no zero byte near their beginning. */
const otherMarks = ['PK\u0003\u0004', '{\\rtf', '%!PS', 'MIME-Version:', 'From: <Saved by'];

export function fileContent(bytes: Uint8Array): FileContent {
  const head = Array.from(bytes.subarray(0, pdfMarkWithin), (byte) => String.fromCharCode(byte));
  const beginning = head.join('');
  if (beginning.includes(pdfMark)) return { kind: 'pdf' };
  if (otherMarks.some((mark) => beginning.startsWith(mark))) return { kind: 'unknown' };
  const encoding = markedEncoding(bytes);
  if (encoding === undefined && beginning.includes('\0')) return { kind: 'unknown' };
  const text = decode(bytes, encoding ?? declaredEncoding(beginning));
  return { kind: isHtml(text) ? 'html' : 'text', text };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(beginning: string): string | undefined {
  return /<(?:meta|\?xml)[^>]+(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(beginning)?.[1];
}

/** UTF-8 where it is that; otherwise what it says of itself, or what Windows used to write. */
function decode(bytes: Uint8Array, encoding: string | undefined): string {
  for (const [name, fatal] of [
    [encoding?.startsWith('utf-16') ? encoding : 'utf-8', true],
    [encoding ?? 'windows-1252', false],
  ] as const) {
    try {
      return new TextDecoder(name, { fatal }).decode(bytes);
    } catch {
      // An encoding that it isn't, or that nobody knows.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function isHtml(text: string): boolean {
  const start = text
    .slice(0, 4000)
    .replace(/<!--[^]*?-->|<\?xml[^>]*>/g, '')
    .trimStart();
  return /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|h1|p)\b/i.test(start);
}
