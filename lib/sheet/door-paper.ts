import type { Block, SheetDocument } from './document';
import { openPaper } from './open-paper';
import { buildWorksheet, type WorksheetPaper } from './worksheet-paper';

/** Lines that fit on a page under their heading. */
const doors = 18;

/** What to say at a door, and a tally sheet that says nothing about who lives behind it. */
export function buildDoorPaper(input: WorksheetPaper): SheetDocument {
  const script = buildWorksheet(input);
  const { words } = input;
  const tally = openPaper(input, 'worksheet', input.title, () => {
    const grid: Block = {
      kind: 'grid',
      columns: [
        words.t('paper.door.street'),
        words.t('paper.door.doors'),
        words.t('paper.door.talks'),
        words.t('paper.door.yes'),
        words.t('paper.door.back'),
      ],
      rows: [],
      empty: doors,
    };
    return [{ id: 'tally', title: words.t('paper.door.tally'), blocks: [grid] }];
  });
  return { ...script, sections: [...script.sections, ...tally.sections] };
}
