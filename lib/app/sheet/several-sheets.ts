import { paperSizes, type PaperSize } from '../../domain/meeting-paper';
import type { SheetDocument } from '../../sheet/document';
import type { House } from '../house';
import { meetingSheet, type Reader } from './meeting-sheet';

export { paperSizes, type PaperSize };

/** One of several sheets that print together. */
export interface OneOfSeveral {
  readonly meeting: string;
  readonly document: SheetDocument;
}

/**
 * The sheets of several meetings in the order asked, for one print job: all on the same paper,
 * since a printer takes one size at a time. Meetings that are not there are left out.
 */
export async function severalSheets(
  house: Pick<House, 'records' | 'now'>,
  meetings: readonly string[],
  reader: Reader,
  size: PaperSize | undefined,
): Promise<readonly OneOfSeveral[]> {
  const composed = await Promise.all(meetings.map((id) => meetingSheet(house, id, reader)));
  const there = composed.flatMap((one, at) =>
    one === undefined ? [] : [{ meeting: meetings[at] ?? '', document: one.document }],
  );
  const common = size ?? there[0]?.document.size;
  return there.map(({ meeting, document }) => ({
    meeting,
    document: { ...document, size: common ?? document.size },
  }));
}
