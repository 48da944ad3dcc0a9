import { type FamilyName, familyNames } from './language/families';

/** Families of phrases, each with a chance. */
export type Chances = ReadonlyMap<FamilyName, number>;

/** How answers to a question differ from the usual one, "a sentence about the subject". */
export interface Traits {
  /** Somebody else is rightly the grammatical subject: "Ana married …", "Bo advises the mayor". */
  readonly relational: boolean;
  /** Those who are named are the answer: who leads a congregation. */
  readonly ofPeople: boolean;
  /** What somebody did themselves: a relative who did it answers nothing. */
  readonly ownDeed: boolean;
  /** What a whole body did answers nothing: how a council voted is not how its member did. */
  readonly ofOne: boolean;
  /** There are words for it, and nothing without them answers: a vote is told as one. */
  readonly toldByCues: boolean;
  /** "Did not support" is an answer too. */
  readonly negationAnswers: boolean;
  /** What an answer nearly always has in it. */
  readonly sign: Sign | undefined;
  /** What makes an answer likelier, though many do without. */
  readonly bonus: Sign | undefined;
  /** Families that speak for an answer, each with the chance that it is one. */
  readonly families: Chances;
  /** Families that answer for want of anything better: an office held, where no deed is told. */
  readonly fallback: Chances | undefined;
  /** Those answer only beside one of the question's own words. */
  readonly fallbackNeedsCue: boolean;
  /** So does the sentence a text opens with, "Ana Reyes is a welder from Dunmore". */
  readonly introduces: boolean;
  /** Families that speak for another question, each with what is left of a passage's chance. */
  readonly against: Chances;
}

export type Sign =
  | 'serving'
  | 'place'
  | 'organization'
  | 'school'
  | 'person'
  | 'date'
  | 'number'
  | 'money'
  | 'quote'
  | 'birth'
  | 'times'
  | 'listed'
  | 'graduated'
  | 'cast';

type Listed = Readonly<Partial<Record<FamilyName, number>>>;

/** The same as the table below tells it: only what is not as usual. */
type Told = Partial<Omit<Traits, 'families' | 'fallback' | 'against'>> & {
  readonly families?: Listed;
  readonly fallback?: Listed;
  readonly against?: Listed;
};

/*
 * A family alone should pass the threshold only when its phrases hardly mean anything else; the
 * rest add up with cues and with one another.
 */
const known: Readonly<Record<string, Told>> = {
  origin: {
    sign: 'place',
    bonus: 'birth',
    families: { birth: 0.6, growing: 0.65, residing: 0.42 },
    fallback: { nationality: 0.8 },
    introduces: true,
  },
  schooling: {
    ownDeed: true,
    sign: 'school',
    bonus: 'graduated',
    families: { learning: 0.6, schooling: 0.12 },
    against: { employment: 0.75 },
  },
  service: {
    ownDeed: true,
    toldByCues: true,
    sign: 'serving',
    families: { military: 0.65, volunteering: 0.6 },
  },
  family: { relational: true, families: { marriage: 0.65, parents: 0.55, relatives: 0.45 } },
  work: {
    ownDeed: true,
    introduces: true,
    families: { employment: 0.5, occupation: 0.5, duration: 0.2 },
    against: {
      military: 0.7,
      learning: 0.7,
      marriage: 0.7,
      office: 0.8,
      incumbency: 0.7,
      belonging: 0.8,
      volunteering: 0.5,
      parents: 0.8,
      birth: 0.8,
    },
  },
  story: {
    relational: true,
    families: { growing: 0.25, hardship: 0.45, resolving: 0.4, moment: 0.36 },
    against: { birth: 0.75, learning: 0.8, residing: 0.85 },
  },
  groups: {
    ownDeed: true,
    sign: 'organization',
    bonus: 'listed',
    families: { belonging: 0.55, presiding: 0.3, bodies: 0.3 },
  },
  influence: { relational: true, sign: 'person', families: { backing: 0.5, teaching: 0.5 } },
  events: { bonus: 'times', families: { gathering: 0.5 } },
  words: {
    negationAnswers: true,
    bonus: 'quote',
    families: { saying: 0.5, telling: 0.25, preaching: 0.5 },
  },
  stands: { negationAnswers: true, families: { favoring: 0.5, opposing: 0.5, voting: 0.2 } },
  issues: {
    negationAnswers: true,
    families: { favoring: 0.4, opposing: 0.35 },
    fallback: { favoring: 0.6, opposing: 0.6, achieving: 0.5, lawmaking: 0.55, voting: 0.5 },
    against: { belonging: 0.8 },
    fallbackNeedsCue: true,
  },
  votes: {
    ownDeed: true,
    toldByCues: true,
    negationAnswers: true,
    ofOne: true,
    bonus: 'cast',
    families: { voting: 0.65 },
  },
  role: {
    introduces: true,
    families: { office: 0.5, incumbency: 0.6 },
    against: { belonging: 0.6 },
  },
  record: {
    negationAnswers: true,
    families: { lawmaking: 0.4, achieving: 0.45, office: 0.3, incumbency: 0.6 },
    against: { belonging: 0.8, military: 0.75, volunteering: 0.8 },
    fallback: { office: 0.5, distinction: 0.5 },
  },
  programs: { families: { offering: 0.45 } },
  'other-businesses': { families: { owning: 0.2 } },
  'local-history': {
    sign: 'place',
    families: { residing: 0.2, founding: 0.15 },
    fallback: { residing: 0.6, growing: 0.5, founding: 0.5 },
  },
  purpose: { introduces: true },
  owners: { relational: true, ofPeople: true, families: { owning: 0.5 } },
  leaders: { relational: true, ofPeople: true, families: { leading: 0.5 } },
  advisor: { relational: true, ofPeople: true },
  funders: { relational: true, families: { funding: 0.55 } },
  people: { relational: true, families: { serving: 0.4 } },
  partners: { relational: true, families: {} },
  'who-knows-them': { relational: true },
  history: { families: { founding: 0.5 } },
  formed: { families: { founding: 0.5 } },
  employees: { sign: 'number', families: { staffing: 0.5 } },
  giving: { families: { giving: 0.5 } },
};

const signOf: Readonly<Record<string, Sign>> = {
  date: 'date',
  number: 'number',
  money: 'money',
};

export function isToldByCues(question: string): boolean {
  return known[question]?.toldByCues ?? false;
}

export function isOwnDeed(question: string): boolean {
  return known[question]?.ownDeed ?? false;
}

export function isRelational(question: string): boolean {
  return known[question]?.relational ?? false;
}

export function traitsOf({
  answerKind,
  id,
}: {
  readonly id: string;
  readonly answerKind: string;
}): Traits {
  const told: Told = known[id] ?? {};
  return {
    relational: told.relational ?? false,
    ofPeople: told.ofPeople ?? false,
    ownDeed: told.ownDeed ?? false,
    ofOne: told.ofOne ?? false,
    toldByCues: told.toldByCues ?? false,
    negationAnswers: told.negationAnswers ?? false,
    sign: told.sign ?? signOf[answerKind],
    bonus: told.bonus,
    families: chances(told.families),
    fallback: told.fallback && chances(told.fallback),
    fallbackNeedsCue: told.fallbackNeedsCue ?? false,
    introduces: told.introduces ?? false,
    against: chances(told.against),
  };
}

function chances(listed: Listed = {}): Chances {
  return new Map(
    familyNames.flatMap((name) => {
      const chance = listed[name];
      return chance === undefined ? [] : [[name, chance]];
    }),
  );
}
