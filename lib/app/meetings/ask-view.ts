import { allowedAfterRefusal } from '../../campaign/re-approach';
import { networkOf, type Hop } from '../../campaign/tie-network';
import {
  askTogether,
  whoShouldAsk,
  type Candidate,
  type Suggestion,
} from '../../campaign/who-should-ask';
import { approachEvents, type Approach } from '../../domain/approach';
import { valueOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import { readProfile, type Profile } from '../../domain/profile';
import { fits } from '../../guide/fits';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';
import type { RenderedAsker, RenderedRefusal } from '../../guide/render';
import { currentCampaign } from '../campaign/campaigns';
import { tiesKnown, type TiesKnown } from '../campaign/ties-known';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { latestOf } from '../people/next-step';
import { roundsOf } from './rounds';

/** One who could ask, with the guide's words for why. */
export interface Asking extends Suggestion {
  readonly name: string;
  readonly asker: Pick<RenderedAsker, 'who' | 'why'> | undefined;
}

/** All that the ask for one meeting needs. */
export interface AskView {
  readonly profile: Profile;
  readonly campaign: Campaign | undefined;
  readonly suggestions: readonly Asking[];
  /** One to three of them, proposed together. */
  readonly together: ReadonlySet<string>;
  /** What the guide looks for, shown while nobody fits. */
  readonly wanted: readonly Pick<RenderedAsker, 'id' | 'who' | 'why'>[];
  readonly rounds: readonly Approach[];
  readonly refused: boolean;
  /** The latest thing in the latest round is that nobody answered. */
  readonly silent: boolean;
  /** What a refusal allows; pressing further only for the elected, after a recorded one. */
  readonly ways: readonly RenderedRefusal[];
  readonly names: ReadonlyMap<string, string>;
  /** People of ours, to say who did something. */
  readonly ours: readonly { readonly id: string; readonly name: string }[];
}

export async function askView(
  house: Pick<House, 'records' | 'now'>,
  id: string,
  language: Language,
): Promise<AskView | undefined> {
  const kept = await house.records.subject(id);
  if (kept === undefined || kept.columns.kind !== 'profile') return undefined;
  const profile = readProfile(id, kept.subject.attributes);
  const [known, rounds, campaign] = await Promise.all([
    tiesKnown(house),
    roundsOf(house, id),
    currentCampaign(house),
  ]);
  const audience = valueOf(profile.audience);
  const form = valueOf(profile.form) ?? 'person';
  const variant = valueOf(profile.variant);
  const parts = audience === undefined ? undefined : renderTrack(audience, language).parts;
  const askers = (parts?.askers ?? []).filter((one) => fits(one, form, variant));
  const candidates = await candidatesAmong(house, known);
  const network = networkOf(known.ties, dayOf(house.now()));
  const suggestions = whoShouldAsk(id, candidates, network, askers);
  const refused = rounds.some((round) =>
    round.happened.some((one) => one.value.what === 'refused'),
  );
  const refusals = (parts?.refusals ?? []).filter((one) => fits(one, form, variant));
  return {
    profile,
    campaign,
    suggestions: suggestions.map((one) => ({
      ...one,
      name: known.names.get(one.id) ?? '',
      asker: askers.find((asker) => one.why.kind === 'asker' && asker.id === one.why.asker),
    })),
    together: new Set(askTogether(suggestions).map((one) => one.id)),
    wanted: askers,
    rounds,
    refused,
    silent: latestOf(rounds, approachEvents)?.what === 'no-reply',
    ways: refused ? allowedAfterRefusal(refusals, { variant, refused }) : [],
    names: known.names,
    ours: candidates.map((one) => ({ id: one.id, name: known.names.get(one.id) ?? '' })),
  };
}

/** Those who ask in the open round, and as which of the guide's askers. */
export function askersOf({ rounds, suggestions, names }: AskView): {
  readonly names: readonly string[];
  readonly as: ReadonlySet<string>;
} {
  const asking = rounds.at(-1)?.askers.map((one) => one.id) ?? [];
  return {
    names: asking.map((id) => names.get(id) ?? '').filter((name) => name !== ''),
    as: new Set(
      suggestions.flatMap(({ id, why }) =>
        asking.includes(id) && why.kind === 'asker' ? [why.asker] : [],
      ),
    ),
  };
}

const lately = 30 * 86_400_000;

/** Members, and profiles that signed on: allies who may ask for us. */
export async function candidatesAmong(
  house: Pick<House, 'records' | 'now'>,
  known: Pick<TiesKnown, 'members' | 'profiles'>,
): Promise<readonly Candidate[]> {
  const since = dayOf(house.now() - lately);
  const { rows } = await house.records.find({ kind: 'approach', limit: 20_000 });
  const recent = rows.filter((row) => row.columns.when >= since).map((row) => row.id);
  const asked = new Map<string, number>();
  for (const { subject } of await house.records.subjects(recent)) {
    for (const name of subject.attributes.keys()) {
      const id = name.startsWith('asker.') ? name.slice('asker.'.length) : '';
      if (id !== '') asked.set(id, (asked.get(id) ?? 0) + 1);
    }
  }
  return [
    ...known.members
      .filter((member) => valueOf(member.name) !== undefined)
      .map((member) => ({
        id: member.id,
        standing: valueOf(member.standing) ?? ('member' as const),
        lately: asked.get(member.id) ?? 0,
      })),
    ...known.profiles
      .filter(({ columns }) => columns.signOn !== '' && columns.form === 'person')
      .map(({ id }) => ({ id, standing: 'ally' as const, lately: asked.get(id) ?? 0 })),
  ];
}

export type { Hop };
