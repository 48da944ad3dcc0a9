import { valueOf } from './attributes';
import { readDebrief, type Answer } from './debrief';
import type { Attributes } from './said';

/** How far a meeting has come: what lists show and filter by. */
export const meetingStates = [
  'planned',
  'cancelled',
  'held',
  'yes',
  'no',
  'maybe',
  'asked',
] as const;
export type MeetingState = (typeof meetingStates)[number];

// Of several answers in one meeting the most hopeful one names it in lists.
const states: Readonly<Record<Answer['answer'], MeetingState>> = {
  yes: 'yes',
  maybe: 'maybe',
  'asked-for-something': 'asked',
  no: 'no',
};
const hope: readonly MeetingState[] = ['yes', 'asked', 'maybe', 'no'];

/** From the meeting's own words alone; a held meeting without an answer is `held`. */
export function meetingState(id: string, attributes: Attributes): MeetingState {
  const debrief = readDebrief(id, attributes);
  const answers = debrief.answers.map((one) => states[one.value.answer]);
  const best = hope.find((state) => answers.includes(state));
  if (best !== undefined) return best;
  if (valueOf(debrief.held) !== undefined) return 'held';
  return valueOf(debrief.cancelled) === undefined ? 'planned' : 'cancelled';
}
