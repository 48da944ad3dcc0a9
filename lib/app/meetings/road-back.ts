import {
  influencersOf,
  otherAskers,
  reopenedBy,
  type Influencer,
  type Reopened,
} from '../../campaign/re-approach';
import { networkOf } from '../../campaign/tie-network';
import { whoShouldAsk, type Suggestion } from '../../campaign/who-should-ask';
import { steps, type Step } from '../../domain/approach';
import { valueOf } from '../../domain/attributes';
import { readProfile } from '../../domain/profile';
import { fits } from '../../guide/fits';
import { trackFor } from '../../guide/registry';
import { tiesKnown } from '../campaign/ties-known';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { candidatesAmong } from './ask-view';
import { roundsOf } from './rounds';

type Reads = Pick<House, 'records' | 'now'>;

/** After a no or a silence: who else could ask, and who signed on and could speak with them. */
export interface RoadBack {
  readonly others: readonly Suggestion[];
  readonly influencers: readonly Influencer[];
  readonly names: ReadonlyMap<string, string>;
}

export async function roadBack(house: Reads, id: string): Promise<RoadBack | undefined> {
  const kept = await house.records.subject(id);
  if (kept === undefined || kept.columns.kind !== 'profile') return undefined;
  const profile = readProfile(id, kept.subject.attributes);
  const audience = valueOf(profile.audience);
  const [known, rounds] = await Promise.all([tiesKnown(house), roundsOf(house, id)]);
  const network = networkOf(known.ties, dayOf(house.now()));
  const askers = audience === undefined ? [] : trackFor(audience).parts.askers;
  const fitting = askers.filter((one) =>
    fits(one, valueOf(profile.form) ?? 'person', valueOf(profile.variant)),
  );
  const before = new Set(rounds.flatMap((round) => round.askers.map((one) => one.id)));
  const candidates = await candidatesAmong(house, known);
  const signed = known.profiles
    .filter(({ columns }) => columns.signOn !== '')
    .map((one) => ({ id: one.id, audience: one.columns.audience }));
  return {
    others: otherAskers(whoShouldAsk(id, candidates, network, fitting), before),
    influencers: influencersOf({ id, audience: audience ?? '' }, signed, network),
    names: known.names,
  };
}

export interface NamedReopened extends Reopened {
  readonly name: string;
}

/** Refusers and silent ones whom a new sign-on may reopen, and through whom. */
export async function reopenedThrough(
  house: Reads,
  profile: string,
): Promise<{
  readonly reopened: readonly NamedReopened[];
  readonly names: ReadonlyMap<string, string>;
}> {
  const known = await tiesKnown(house);
  const waiting = await waitingOnes(
    house,
    known.profiles.map((one) => one.id),
  );
  const network = networkOf(known.ties, dayOf(house.now()));
  const reopened = reopenedBy(profile, waiting, network).map((one) => ({
    ...one,
    name: known.names.get(one.id) ?? '',
  }));
  return { reopened, names: known.names };
}

const waitingStep: Step = steps[1];

async function waitingOnes(
  house: Reads,
  profiles: readonly string[],
): Promise<readonly { readonly id: string; readonly why: Reopened['why'] }[]> {
  const { rows } = await house.records.find({ kind: 'profile', step: [waitingStep], limit: 5000 });
  const known = new Set(profiles);
  const found = await Promise.all(
    rows
      .filter((row) => known.has(row.id) && row.columns.signOn === '')
      .map(async ({ id }) => ({ id, why: whyWaiting(await roundsOf(house, id)) })),
  );
  return found.flatMap(({ id, why }) => (why === undefined ? [] : [{ id, why }]));
}

function whyWaiting(rounds: Awaited<ReturnType<typeof roundsOf>>): Reopened['why'] | undefined {
  const said = rounds.at(-1)?.happened.map((one) => one.value.what) ?? [];
  if (said.includes('refused')) return 'refused';
  return said.includes('asked') || said.includes('no-reply') ? 'silent' : undefined;
}
