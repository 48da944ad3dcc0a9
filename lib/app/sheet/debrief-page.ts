import { valueOf } from '../../domain/attributes';
import { buildSheet } from '../../sheet/build-sheet';
import { meetingView } from '../meetings/meeting-view';
import { sheetInputOf, type Composed, type Reader } from './meeting-sheet';
import type { House } from '../house';

/** The page to fill in afterwards by itself, for a table where the sheets are collected already. */
export async function debriefPage(
  house: Pick<House, 'records' | 'now'>,
  meeting: string,
  reader: Reader,
): Promise<Composed | undefined> {
  const view = await meetingView(house, meeting);
  if (view === undefined || view.deleted) return undefined;
  const input = await sheetInputOf(house, view, reader);
  const out = new Set([...input.choices.out].filter((id) => id !== 'debrief'));
  const choices = { ...input.choices, out };
  const document = buildSheet({ ...input, choices });
  const when = valueOf(view.meeting.when);
  const eyebrow = when === undefined ? '' : input.words.date(when.slice(0, 10));
  return {
    choices,
    document: {
      ...document,
      copies: 1,
      sections: [
        {
          id: 'head',
          place: 'full',
          newPage: true,
          blocks: [{ kind: 'head', eyebrow, names: document.title, left: [], right: [] }],
        },
        ...document.sections
          .filter((section) => section.id === 'debrief')
          .map((section) => ({ ...section, newPage: false })),
      ],
      outline: [],
      lines: [],
      withheld: [],
      notes: [],
    },
  };
}
