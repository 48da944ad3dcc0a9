import { execFileSync } from 'node:child_process';

export interface PdfWord {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
  readonly text: string;
}

/** The words of a PDF with their boxes, in points, page by page. */
export function readPdf(path: string): readonly PdfPage[] {
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return xml
    .split('<page ')
    .slice(1)
    .map((part, index): PdfPage => {
      const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(part) ?? [];
      const words = [
        ...part.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text: plain(text ?? ''),
        page: index + 1,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }));
      return {
        width: Number(width),
        height: Number(height),
        words,
        text: words.map((word) => word.text).join(' '),
      };
    });
}

/** The sizes of type in a PDF, in points, with the words that are set in each. */
export function typeSizes(path: string): ReadonlyMap<number, string> {
  // As large as it gets, since sizes are given as whole numbers of these larger points.
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '10', path], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  const [, drawn = '1'] = /<page [^>]*height="(\d+)"/.exec(xml) ?? [];
  const scale = (readPdf(path)[0]?.height ?? 1) / Number(drawn);
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [
      id,
      Math.round(Number(size) * scale * 10) / 10,
    ]),
  );
  const found = new Map<number, string>();
  for (const [, id, text] of xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gs)) {
    const size = sizes.get(id);
    if (size !== undefined) found.set(size, `${found.get(size) ?? ''} ${text ?? ''}`.slice(0, 200));
  }
  return found;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
