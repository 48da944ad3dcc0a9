import type { OpenAttribute } from './every-attribute';
import { bases } from './finding';
import type { SubjectKind } from './subject-kind';

/**
 * What an attribute holds, as a person who shares a file is asked about it:
 * - `public`: facts that anybody could find;
 * - `assessments`: what we make of them, and what we plan and did;
 * - `people`: our own people, and words that somebody said to us alone;
 * - `unknown`: something this version cannot read, so nobody can be asked about it;
 * - `private`: *just me*. It leaves in a full backup and in nothing else.
 */
export type Category = 'public' | 'assessments' | 'people' | 'unknown' | 'private';

export type Rule = Category | ((value: unknown) => Category);

/** A rule for everything a kind of subject can say: a new field without one does not compile. */
type Rules = {
  readonly [K in SubjectKind]: Readonly<
    Record<OpenAttribute<K> | 'kind' | 'deleted', Exclude<Rule, 'unknown' | 'private'>>
  >;
};

const ours = { kind: 'assessments', deleted: 'assessments' } as const;

export const visibilityRules: Rules = {
  profile: {
    kind: 'public',
    deleted: 'public',
    form: 'public',
    audience: 'public',
    name: 'public',
    role: 'public',
    organization: 'public',
    place: 'public',
    district: 'public',
    variant: 'public',
    photo: 'public',
    otherName: 'public',
    contact: 'public',
    clip: 'public',
    finding: findingHolds,
    tie: tieHolds,
    answers: 'assessments',
    tag: 'assessments',
    stance: 'assessments',
    power: 'assessments',
    apart: 'assessments',
  },
  approach: {
    ...ours,
    profile: 'assessments',
    campaign: 'assessments',
    round: 'assessments',
    happened: 'assessments',
    request: 'assessments',
    asker: 'people',
    // Somebody's aide, whose number we were given.
    scheduler: 'people',
  },
  meeting: {
    ...ours,
    mode: 'assessments',
    when: 'assessments',
    minutes: 'assessments',
    place: 'assessments',
    link: 'assessments',
    before: 'assessments',
    after: 'assessments',
    access: 'assessments',
    bring: 'assessments',
    language: 'assessments',
    campaign: 'assessments',
    purpose: 'assessments',
    listening: 'assessments',
    ask: 'assessments',
    secondAsk: 'assessments',
    storyOf: 'assessments',
    with: 'assessments',
    saying: 'assessments',
    line: 'assessments',
    objection: 'assessments',
    paperLanguage: 'assessments',
    paperSize: 'assessments',
    paperCopies: 'assessments',
    paperOrder: 'assessments',
    paperOut: 'assessments',
    paperEdit: 'assessments',
    paperOn: 'assessments',
    held: 'assessments',
    cancelled: 'assessments',
    recap: 'assessments',
    recapApproved: 'assessments',
    thanked: 'assessments',
    answer: 'assessments',
    evaluation: 'assessments',
    // Whoever of ours interprets, goes, tells their own story or promised something.
    interpreting: 'people',
    attendee: 'people',
    story: 'people',
    promise: 'people',
    kept: 'people',
    // Staff without a profile, and what was said in the room.
    across: 'people',
    words: 'people',
  },
  signOn: {
    ...ours,
    profile: 'assessments',
    campaign: 'assessments',
    as: 'assessments',
    on: 'assessments',
    publish: 'assessments',
    proof: 'assessments',
    proofClip: 'assessments',
    note: 'assessments',
    meeting: 'assessments',
    withdrawn: 'assessments',
    commitment: 'assessments',
  },
  task: {
    ...ours,
    title: 'assessments',
    due: 'assessments',
    done: 'assessments',
    note: 'assessments',
    why: 'assessments',
    about: 'assessments',
    owner: 'people',
    waitsFor: 'people',
  },
  campaign: {
    ...ours,
    name: 'assessments',
    is: 'assessments',
    isNot: 'assessments',
    group: 'assessments',
    whoWeAre: 'assessments',
    area: 'assessments',
    reach: 'assessments',
    message: 'assessments',
    ask: 'assessments',
    note: 'assessments',
    offer: 'assessments',
    goal: 'assessments',
    story: 'people',
  },
  guide: {
    ...ours,
    added: 'assessments',
    hidden: 'assessments',
    reworded: 'assessments',
    order: 'assessments',
    lookAgain: 'assessments',
  },
  member: {
    kind: 'people',
    deleted: 'people',
    name: 'people',
    color: 'people',
    standing: 'people',
    known: 'people',
    same: 'people',
    tie: 'people',
    roster: 'people',
  },
};

/** What somebody told us is ours to keep quiet about; the rest of a finding has a public source. */
function findingHolds(value: unknown): Category {
  const basis = partOf(value, 'basis');
  if (!bases.some((known) => known === basis)) return 'unknown';
  return basis === 'told' ? 'assessments' : 'public';
}

/** A tie that a page shows is public; all others come from, or lead to, our own people. */
function tieHolds(value: unknown): Category {
  if (typeof partOf(value, 'to') !== 'string') return 'unknown';
  return typeof partOf(value, 'clip') === 'string' ? 'public' : 'people';
}

// One part is looked at and not the whole shape: every line of a group passes here at each export.
function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const part: unknown = Reflect.get(value, name);
  return part;
}
