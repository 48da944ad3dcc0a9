import type { Block, SheetDocument } from './document';
import { openPaper, type OpenPaper } from './open-paper';
import type { Pen } from './pen';
import { lineId } from './section';

/** A worksheet of the guide with its words. */
export interface WorksheetPaper extends OpenPaper {
  readonly title: string;
  readonly about: string;
  readonly sections: readonly WorksheetSection[];
  /** What was filled in, by section and item; left out, blank. */
  readonly filled: ReadonlyMap<string, string>;
  /** Rows of a table that are filled already, by section; empty ones follow them. */
  readonly rows?: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface WorksheetSection {
  readonly id: string;
  readonly title: string;
  /** A table with so many empty rows. */
  readonly rows?: number;
  readonly items: readonly WorksheetItem[];
}

interface WorksheetItem {
  readonly id: string;
  readonly input: string;
  readonly text: string;
}

/** To write on, or with what was written already. */
export function buildWorksheet(input: WorksheetPaper): SheetDocument {
  return openPaper(input, 'worksheet', input.title, (pen) => {
    const about = pen.lines('head', [{ id: 'about', text: input.about }]);
    const head: Block = { kind: 'head', eyebrow: '', names: input.title, left: about, right: [] };
    return [
      { id: 'head', blocks: [head] },
      ...input.sections.map((section) => ({
        id: section.id,
        title: section.title,
        blocks: blocksOf(section, input, pen),
      })),
    ];
  });
}

function blocksOf(
  section: WorksheetSection,
  { filled, rows: known }: Pick<WorksheetPaper, 'filled' | 'rows'>,
  pen: Pen,
): readonly Block[] {
  if (section.rows !== undefined && section.items.length > 1) {
    const columns = section.items.map((item) => item.text);
    const rows = known?.get(section.id) ?? [];
    // Some are left to write on, however many are known.
    return [{ kind: 'grid', columns, rows, empty: Math.max(2, section.rows - rows.length) }];
  }
  return section.items.flatMap((item): Block[] => {
    const id = lineId(section.id, item.id);
    const answer = filled.get(`${section.id}.${item.id}`) ?? '';
    if (item.input === 'say' || item.input === 'check') {
      const line = pen.line(section.id, { id, text: item.text });
      const look = item.input === 'check' ? 'tick' : 'bullet';
      return line === undefined ? [] : [{ kind: 'line', look, line }];
    }
    if (answer === '') return [{ kind: 'write', label: item.text, rows: 1 }];
    const line = pen.line(section.id, { id, text: answer });
    return line === undefined
      ? []
      : [
          { kind: 'sub', text: item.text },
          { kind: 'line', look: 'plain', line },
        ];
  });
}
