import type { Audience } from '../../domain/audience';
import { valueOf } from '../../domain/attributes';
import { meetingState, type MeetingState } from '../../domain/meeting-state';
import { readMeeting } from '../../domain/meeting';
import { readProfile } from '../../domain/profile';
import type { House } from '../house';
import { roundsOf } from './rounds';

/** What can be printed about somebody, beside the dossier. */
export interface PapersOf {
  readonly audience: Audience | undefined;
  /** They said no or never answered: the letter that asks again has its place. */
  readonly again: boolean;
  /** Latest first; those without a day come before all. */
  readonly meetings: readonly MeetingOf[];
}

export interface MeetingOf {
  readonly id: string;
  readonly when: string | undefined;
  readonly state: MeetingState;
}

export async function papersOf(
  house: Pick<House, 'records'>,
  profile: string,
): Promise<PapersOf | undefined> {
  const kept = await house.records.subject(profile);
  if (kept === undefined || kept.columns.kind !== 'profile') return undefined;
  const [rounds, meetings] = await Promise.all([
    roundsOf(house, profile),
    house.records.aboutOf(profile, 'meeting'),
  ]);
  return {
    audience: valueOf(readProfile(profile, kept.subject.attributes).audience),
    again: rounds.some((round) =>
      round.happened.some(({ value }) => value.what === 'refused' || value.what === 'no-reply'),
    ),
    meetings: meetings
      .filter((one) => one.columns.deleted !== 'yes')
      .map(({ subject: { id, attributes } }) => ({
        id,
        when: valueOf(readMeeting(id, attributes).when),
        state: meetingState(id, attributes),
      }))
      .toSorted((one, other) => ((one.when ?? '9') < (other.when ?? '9') ? 1 : -1)),
  };
}
