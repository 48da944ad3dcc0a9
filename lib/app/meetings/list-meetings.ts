import { meetingStates, type MeetingState } from '../../domain/meeting-state';
import type { House } from '../house';
import { dayOf } from '../people/day-of';

export interface MeetingRow {
  readonly id: string;
  /** Empty while no day is set. */
  readonly when: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly with: readonly {
    readonly id: string;
    readonly name: string;
    readonly audience: string;
  }[];
}

export interface MeetingList {
  /** With a day to come, next first; then those without a day. */
  readonly upcoming: readonly MeetingRow[];
  /** Past and not talked over yet. */
  readonly toEvaluate: readonly MeetingRow[];
  /** Latest first. */
  readonly past: readonly MeetingRow[];
  /** Kept, to be brought back. */
  readonly deleted: readonly MeetingRow[];
}

export async function listMeetings(house: Pick<House, 'records' | 'now'>): Promise<MeetingList> {
  const [meetings, gone] = await Promise.all([found(house, false), found(house, true)]);
  const today = dayOf(house.now());
  const planned = meetings.filter((one) => one.state === 'planned');
  const toCome = planned.filter((one) => one.when.slice(0, 10) >= today);
  const over = planned.filter((one) => one.when !== '' && one.when.slice(0, 10) < today);
  return {
    upcoming: [...toCome, ...planned.filter((one) => one.when === '')],
    toEvaluate: [...over, ...meetings.filter((one) => one.state === 'held')],
    past: meetings.filter((one) => one.state !== 'planned' && one.state !== 'held').toReversed(),
    deleted: gone.toReversed(),
  };
}

async function found(
  house: Pick<House, 'records'>,
  deleted: boolean,
): Promise<readonly MeetingRow[]> {
  const query = { kind: 'meeting', sort: 'when', limit: 5000, deleted } as const;
  const { rows } = await house.records.find(query);
  const profiles = await house.records.columns([
    ...new Set(rows.flatMap((row) => row.columns.about)),
  ]);
  const named = new Map(profiles.map((row) => [row.id, row.columns]));
  return rows.map(({ id, columns }) => ({
    id,
    when: columns.when,
    place: columns.place,
    state: meetingStates.find((state) => state === columns.step) ?? 'planned',
    with: columns.about.flatMap((profile) => {
      const known = named.get(profile);
      return known === undefined
        ? []
        : [{ id: profile, name: known.name, audience: known.audience }];
    }),
  }));
}
