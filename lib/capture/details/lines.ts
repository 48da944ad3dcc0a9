import type { Passage } from '../blocks/passage';
import type { PlacedLine } from './reading';
import { withSeams } from './seams';

const labelOnly =
  /^(?:(?:office|home|work|main|business|mailing|physical|street|cell|mobile|direct|general|contact|toll[- ]?free|admin|emergency|our)\s+)*(?:phone|telephone|tel|ph|fax|facsimile|e-?mail|address|website|web ?site|web|hours|location|mobile|cell|call us|call|number|phone numbers?|teléfono|telefono|correo(?: electrónico)?|dirección|direccion|horario|sitio web|celular|domicilio)(?:\s+(?:number|address|line|us|no|hours))?\s*\.?\s*:?$/i;

export function isLabelOnly(text: string): boolean {
  return text.length < 40 && labelOnly.test(text);
}

/** The lines of all passages in order, each with what it is called. */
export function placeLines(passages: readonly Passage[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let heard = '';
  for (const [passage, { lines, label = '', cells, kind }] of passages.entries()) {
    if (cells !== undefined) {
      for (const cell of cells) {
        for (const line of cell.lines)
          placed.push({ ...line, text: withSeams(line), passage, label: cell.header });
      }
      heard = '';
      continue;
    }
    for (const line of lines) {
      const own = label === '' ? heard : label;
      placed.push({ ...line, text: withSeams(line), passage, label: own });
      if (isLabelOnly(line.text)) heard = line.text;
      else if (own !== '' || kind === 'heading') heard = '';
    }
  }
  return placed;
}
