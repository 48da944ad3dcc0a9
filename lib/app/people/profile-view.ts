import { readApproach, stepOfRounds, type Approach, type Step } from '../../domain/approach';
import { membersOf, type MemberOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import type { Finding } from '../../domain/finding';
import { profileSets, readProfile, type Profile } from '../../domain/profile';
import type { Attributes } from '../../domain/said';
import { currentCampaign } from '../campaign/campaigns';
import type { House } from '../house';
import { knownMember } from '../this-member';
import { takenOut } from './bring-back';
import type { Verdict } from './finding-status';
import { goneQuotes, type GoneQuotes } from './gone-quotes';
import { lookAgainAfter } from './look-again';
import { timelineOf, type Happening } from './timeline';

/** Everything the screen of one profile shows, read at once. */
export interface ProfileView {
  readonly id: string;
  readonly deleted: 'no' | 'yes' | 'contested';
  readonly profile: Profile;
  /** The answers, each knowing whether it is kept to oneself. */
  readonly findings: readonly (MemberOf<Finding> & { readonly mine: boolean })[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** After how many months the group wants an answer looked up again. */
  readonly lookAgain: number;
  readonly gone: GoneQuotes;
  readonly rounds: readonly Approach[];
  /** The day of each meeting that the rounds speak of, once it has one. */
  readonly days: ReadonlyMap<string, string>;
  /** The one this device works on. */
  readonly campaign: Campaign | undefined;
  readonly step: Step;
  readonly lately: readonly Happening[];
  /** Answers that were taken out and can come back: their words, by attribute. */
  readonly takenOut: ReadonlyMap<string, string>;
  /** Names of members and of the other ends of ties; ids that nobody named are left out. */
  readonly names: ReadonlyMap<string, string>;
  /** Which of those names are profiles of their own, to be opened. */
  readonly profiles: ReadonlySet<string>;
  /** Who writes on this device, once they have written. */
  readonly me: string | undefined;
}

/** Undefined when nobody has said anything about it. */
export async function profileView(
  house: Pick<House, 'records'>,
  id: string,
): Promise<ProfileView | undefined> {
  const kept = await house.records.subject(id);
  // Nothing is left to show of somebody whose adding was undone.
  if (kept === undefined || kept.subject.attributes.size === 0) return undefined;
  const { subject } = kept;
  const approaches = (await house.records.aboutOf(id, 'approach')).filter(
    (one) => one.columns.deleted !== 'yes',
  );
  const profile = readProfile(id, subject.attributes);
  const lately = timelineOf(
    subject,
    approaches.map((one) => one.subject),
  );
  const named = await house.records.columns([
    ...new Set([
      ...subject.history.map(({ by }) => by),
      ...approaches.flatMap((one) => one.subject.history.map(({ by }) => by)),
      ...profile.ties.map((tie) => tie.value.to),
    ]),
  ]);
  const findings = findingsOf(subject.attributes);
  const rounds = approaches.map((one) => readApproach(one.subject.id, one.subject.attributes));
  return {
    id,
    deleted: subject.deleted,
    profile,
    findings,
    lookAgain: await lookAgainAfter(house),
    gone: await goneQuotes(house, profile.clips, findings),
    verdicts: new Map(
      membersOf(subject.attributes, 'answers', profileSets.answers).map((one) => [
        one.id,
        one.value,
      ]),
    ),
    rounds,
    days: await daysOf(house, rounds),
    campaign: await currentCampaign(house),
    step: stepOfRounds(rounds),
    lately,
    takenOut: takenOut(subject),
    names: new Map(
      named.filter((one) => one.columns.name !== '').map((one) => [one.id, one.columns.name]),
    ),
    profiles: new Set(named.filter((one) => one.columns.kind === 'profile').map((one) => one.id)),
    me: await knownMember(house),
  };
}

async function daysOf(
  house: Pick<House, 'records'>,
  rounds: readonly Approach[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rounds.flatMap((round) => round.happened.flatMap(({ value }) => value.meeting ?? []));
  const rows = await house.records.columns([...new Set(ids)]);
  return new Map(
    rows.flatMap(({ id, columns }) =>
      columns.when === '' ? [] : [[id, columns.when.slice(0, 10)] as const],
    ),
  );
}

function findingsOf(attributes: Attributes): ProfileView['findings'] {
  const shared = membersOf(attributes, 'finding', profileSets.finding);
  const mine = membersOf(attributes, 'findingMine', profileSets.findingMine);
  return [
    ...shared.map((one) => ({ ...one, mine: false })),
    ...mine.map((one) => ({ ...one, mine: true })),
  ];
}
