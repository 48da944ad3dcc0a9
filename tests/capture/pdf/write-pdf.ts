/** Words at a place, as a small test PDF holds them; y counts from the bottom, as PDFs do. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfParts {
  readonly pages: readonly (readonly Words[])[];
  /** Written into the information of the file: `/Title (…)`. */
  readonly info?: string;
  /** Written into the trailer. */
  readonly trailer?: string;
  readonly rotate?: number;
  /** Objects of their own, after all others. */
  readonly more?: readonly string[];
}

/** A PDF of plain text in Helvetica, small enough to be read by eye. */
export function writePdf({ pages, info, trailer = '', rotate = 0, more = [] }: PdfParts) {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, at) => {
      const content = words.map(paint).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...more,
    `<< ${info ?? ''} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\n`;
  return bytesOf(`${file}startxref\n${table}\n%%EOF\n`);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Lines under each other, from the top of the page or from where they are told to begin. */
export function lines(
  texts: readonly string[],
  { x = 60, y = 740, step = 14, size = 11 } = {},
): readonly Words[] {
  return texts.map((text, at) => ({ text, x, y: y - at * step, size }));
}

function paint({ text, x, y, size = 11 }: Words): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
