import type { Objection } from '../../domain/meeting-plan';
import type { Result } from '../../domain/result';
import type { Changed } from '../change';
import type { House } from '../house';
import { changeMeetingItem } from '../meetings/edit-meeting';
import { meetingView } from '../meetings/meeting-view';
import { buildSheet } from '../../sheet/build-sheet';
import { sheetInputOf, type Reader } from './meeting-sheet';

/** The meeting to be played through before it is held. */
export interface Rehearsal {
  readonly language: string;
  readonly steps: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly lines: readonly string[];
    readonly who: string;
  }[];
  /** What the other side may say, for those who play it. */
  readonly cards: readonly { readonly id: string; readonly objection: Objection }[];
}

/** As the sheet has it: what stays off the paper is not played either. */
export async function rehearsalOf(
  house: Pick<House, 'records' | 'now'>,
  meeting: string,
  reader: Reader,
): Promise<Rehearsal | undefined> {
  const view = await meetingView(house, meeting);
  if (view === undefined || view.deleted) return undefined;
  const input = await sheetInputOf(house, view, reader);
  const { sections, language } = buildSheet(input);
  const run = sections.find((section) => section.id === 'run')?.blocks ?? [];
  return {
    language,
    steps: run.flatMap((step) => {
      if (step.kind !== 'step') return [];
      const { title, who, lines } = step;
      const minutes = input.flow.find((one) => one.title === title)?.minutes ?? 0;
      return [{ title, who, minutes, lines: lines.map((line) => line.text) }];
    }),
    cards: view.meeting.objections
      .filter((one) => !one.mine)
      .map(({ id, value }) => ({ id, objection: value })),
  };
}

/** The best reply found while playing goes into the plan, and so onto the sheet. */
export function keepReply(
  house: Pick<House, 'records' | 'now' | 'random' | 'alone'>,
  meeting: string,
  { id }: Pick<Rehearsal['cards'][number], 'id'>,
  reply: string,
): Promise<Result<Changed>> {
  const text = reply.trim().slice(0, 1000).toWellFormed();
  return changeMeetingItem(house, meeting, 'objection', id, ({ reply: _before, ...rest }) =>
    text === '' ? rest : { ...rest, reply: text },
  );
}
