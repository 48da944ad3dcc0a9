import { planReadiness, type PlanItem, type PlanReadiness } from '../../campaign/plan-readiness';
import { valueOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import { readDebrief, type Debrief } from '../../domain/debrief';
import { readMeeting, type Meeting } from '../../domain/meeting';
import { meetingState, type MeetingState } from '../../domain/meeting-state';
import { readProfile, type Profile } from '../../domain/profile';
import { meetingFlows } from '../../guide/meeting-flow';
import { campaignOf, currentCampaign } from '../campaign/campaigns';
import { ourPeople } from '../campaign/our-people';
import type { House } from '../house';
import { filledInPlan } from './filled-in';
import { planBlanks } from './request-draft';

/** One meeting with all that its plan, its paper and its debrief are made from. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly debrief: Debrief;
  readonly state: MeetingState;
  readonly deleted: boolean;
  /** Whom we meet, in the order in which they were added. */
  readonly profiles: readonly Profile[];
  /** Those of them who were deleted since. */
  readonly gone: ReadonlySet<string>;
  /** Ids of their findings that are *just me*. */
  readonly justMe: ReadonlySet<string>;
  /** The meeting's own, or the one this device works on. */
  readonly campaign: Campaign | undefined;
  readonly readiness: PlanReadiness;
  /** Ours, to choose from for who goes. */
  readonly ours: readonly {
    readonly id: string;
    readonly name: string;
    readonly known: string | undefined;
  }[];
}

/** Undefined when there is no such meeting. */
export async function meetingView(
  house: Pick<House, 'records'>,
  id: string,
): Promise<MeetingView | undefined> {
  const kept = await house.records.subject(id);
  if (kept === undefined || kept.columns.kind !== 'meeting') return undefined;
  const { attributes } = kept.subject;
  const plan = readMeeting(id, attributes);
  const chosen = valueOf(plan.campaign);
  const [whom, campaign, ours] = await Promise.all([
    house.records.subjects(plan.with.map((one) => one.id)),
    chosen === undefined ? currentCampaign(house) : campaignOf(house, chosen),
    ourPeople(house),
  ]);
  const profiles = whom.map(({ subject }) => readProfile(subject.id, subject.attributes));
  const meeting = filledInPlan(plan, planBlanks(profiles[0], plan, campaign));
  return {
    meeting,
    debrief: readDebrief(id, attributes),
    state: meetingState(id, attributes),
    deleted: kept.columns.deleted === 'yes',
    profiles,
    gone: new Set(whom.flatMap((one) => (one.columns.deleted === 'yes' ? [one.subject.id] : []))),
    justMe: new Set(
      whom.flatMap(({ subject }) =>
        [...subject.attributes.keys()]
          .filter((name) => name.startsWith('findingMine.'))
          .map((name) => name.slice('findingMine.'.length)),
      ),
    ),
    campaign,
    readiness: planReadiness(meeting, meetingFlows[valueOf(meeting.mode) ?? 'ask']),
    ours: ours.flatMap((member) => {
      const name = valueOf(member.name);
      return name === undefined ? [] : [{ id: member.id, name, known: valueOf(member.known) }];
    }),
  };
}

/** Those at the table who were deleted since, by name. */
export function goneOf({ profiles, gone }: Pick<MeetingView, 'profiles' | 'gone'>) {
  return profiles
    .filter((one) => gone.has(one.id))
    .map(({ id, name }) => ({ id, name: valueOf(name) ?? '' }));
}

export type { PlanItem, PlanReadiness };
