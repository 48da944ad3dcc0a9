import * as v from 'valibot';
import { fieldOf, membersOf, valueOf, type MemberOf } from './attributes';
import { idSchema } from './ids';
import type { Attributes, Field } from './said';
import { daySchema, line, prose } from './text-schema';

/** What can happen between a group and somebody it wants to meet. */
export const approachEvents = [
  'asked',
  'no-reply',
  'refused',
  'meeting-set',
  'cancelled',
  'held',
  'evaluated',
  'thanked',
] as const;
export type ApproachEvent = (typeof approachEvents)[number];

export const approachWays = ['letter', 'email', 'phone', 'in-person', 'through-somebody'] as const;
export type ApproachWay = (typeof approachWays)[number];

export const happenedSchema = v.object({
  what: v.picklist(approachEvents),
  on: daySchema,
  /** Members who did it. */
  who: v.exactOptional(v.array(idSchema)),
  meeting: v.exactOptional(idSchema),
  /** How it reached them. */
  how: v.exactOptional(v.picklist(approachWays)),
  /** The task that reminds us, of an ask without an answer yet. */
  reminder: v.exactOptional(idSchema),
  note: v.exactOptional(prose(2000)),
});
export type Happened = v.InferOutput<typeof happenedSchema>;

/** Who keeps their calendar, and how to reach that person. */
export const schedulerSchema = v.object({
  name: v.exactOptional(line(120)),
  contact: v.exactOptional(line(300)),
});
export type Scheduler = v.InferOutput<typeof schedulerSchema>;

/**
 * One round of approaching one profile for one campaign. Its step is worked out from what
 * happened and never stored, so a second round starts clean and nobody disagrees about a label.
 */
export interface Approach {
  readonly id: string;
  readonly profile: Field<string | null>;
  readonly campaign: Field<string | null>;
  readonly round: Field<number | null>;
  readonly happened: readonly MemberOf<Happened>[];
  /** One to three people who ask together, members or allies: `asker.<member or profile id>`. */
  readonly askers: readonly MemberOf<boolean>[];
  readonly scheduler: Field<Scheduler | null>;
  /** The request as somebody worded it. */
  readonly request: Field<string | null>;
}

export const approachFields = {
  profile: idSchema,
  campaign: idSchema,
  round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  scheduler: schedulerSchema,
  request: prose(4000),
} as const;

/** The sets of an approach: attribute `prefix.<id>` each. */
export const approachSets = { happened: happenedSchema, asker: v.literal(true) } as const;

export function readApproach(id: string, attributes: Attributes): Approach {
  return {
    id,
    profile: fieldOf(attributes, 'profile', approachFields.profile),
    campaign: fieldOf(attributes, 'campaign', approachFields.campaign),
    round: fieldOf(attributes, 'round', approachFields.round),
    happened: membersOf(attributes, 'happened', approachSets.happened),
    askers: membersOf(attributes, 'asker', approachSets.asker),
    scheduler: fieldOf(attributes, 'scheduler', approachFields.scheduler),
    request: fieldOf(attributes, 'request', approachFields.request),
  };
}

/** The guide's cycle. */
export const steps = ['research', 'ask', 'prepare', 'evaluate', 'follow-up', 'rest'] as const;
export type Step = (typeof steps)[number];

const stepAfter: Record<ApproachEvent, Step> = {
  asked: 'ask',
  'no-reply': 'ask',
  refused: 'ask',
  cancelled: 'ask',
  'meeting-set': 'prepare',
  held: 'evaluate',
  evaluated: 'follow-up',
  thanked: 'rest',
};

/**
 * Where a round stands: after the latest thing that happened, by its date, and where several
 * happened on one day, after the one furthest along the cycle.
 */
export function stepOf(happened: readonly Pick<Happened, 'what' | 'on'>[]): Step {
  let last: Pick<Happened, 'what' | 'on'> | undefined;
  for (const one of happened) {
    if (!last || one.on > last.on || (one.on === last.on && rank(one) > rank(last))) last = one;
  }
  return last ? stepAfter[last.what] : 'research';
}

function rank(one: Pick<Happened, 'what'>): number {
  return approachEvents.indexOf(one.what);
}

/**
 * The step of a profile: that of its latest round; research while nobody has begun one. Two who begin
 * the same round at once, on two devices or by two clicks, begin one round.
 */
export function stepOfRounds(rounds: readonly Approach[]): Step {
  const numberOf = (one: Approach) => valueOf(one.round) ?? 0;
  const latest = Math.max(...rounds.map(numberOf));
  const happened = rounds
    .filter((one) => numberOf(one) === latest)
    .flatMap((one) => one.happened.map(({ value }) => value));
  return stepOf(happened);
}
