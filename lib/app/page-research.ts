import { valueOf, type MemberOf } from '../domain/attributes';
import type { Audience, Form } from '../domain/audience';
import type { Campaign } from '../domain/campaign';
import type { Basis, Finding } from '../domain/finding';
import { pageKey } from '../capture/compare';
import { pageText, type Page } from '../domain/page';
import { readProfile, type Profile } from '../domain/profile';
import { findQuote } from '../evidence/anchor';
import { findEvidence, type Passage } from '../evidence/find';
import { fillBlanks, fillSearch, type Blank, type BlankValues } from '../guide/blanks';
import { readinessOf, type Readiness } from '../guide/enough';
import type { Language } from '../guide/language';
import { isAsked } from '../guide/fits';
import { planFor } from '../guide/registry';
import type { RenderedQuestion } from '../guide/render';
import { currentCampaign } from './campaign/campaigns';
import type { AboutChoice } from './drafts';
import { groupTrack } from './guide/group-track';
import { guessBasis } from './guess-basis';
import type { House } from './house';
import { isOlderThan, lookAgainAfter } from './people/look-again';

/** A passage of this page, and what seems to stand behind it. */
export interface Proposal extends Passage {
  readonly basis: Basis;
}

/** An answer we have, held against this page where it was taken from it. */
export interface AnswerHere extends MemberOf<Finding> {
  readonly again: 'gone' | 'old' | undefined;
}

/** One of the guide's questions beside this page. */
export interface AskedHere {
  readonly id: string;
  readonly prompt: string;
  readonly why: string;
  readonly careful: boolean;
  readonly proposals: readonly Proposal[];
  readonly answers: readonly AnswerHere[];
  readonly places: readonly { readonly label: string; readonly search: string }[];
}

export interface PageResearch {
  readonly name: string;
  /** Those that this page may answer first, then by the guide's own weight. */
  readonly open: readonly AskedHere[];
  readonly answered: readonly AskedHere[];
  readonly readiness: Readiness;
  /** After how many months the group wants an answer looked up again. */
  readonly lookAgain: number;
}

interface Who {
  readonly name: string;
  readonly form: Form;
  readonly audience: Audience;
  readonly variant?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly place?: string;
  readonly district?: string;
  readonly otherNames?: readonly string[];
  readonly findings: readonly AnswerHere[];
}

/** The guide's questions for somebody, with what this page may say to each. Undefined: unknown. */
export async function researchPage(
  house: Pick<House, 'records'>,
  page: Page,
  about: AboutChoice,
  language: Language,
  unknown: (blank: Blank) => string,
): Promise<PageResearch | undefined> {
  const who =
    'name' in about ? { ...about, findings: [] } : await knownAs(house, about.profile, page);
  if (!who) return undefined;
  const plan = planFor(who.audience, who.form);
  if (!plan) return undefined;
  const track = await groupTrack(house, who.audience, language);
  const questions = track.questions[who.form].filter((question) => isAsked(question, who.variant));
  const found = findEvidence(
    page,
    who,
    compiledOnce(questions),
    page.lang === '' ? {} : { lang: page.lang },
  );
  const campaign = await currentCampaign(house);
  const blanks = blanksFor(who, campaign);
  const asked = questions.map((question) =>
    askedHere(question, blanks, who, page, found.get(question.id) ?? [], unknown),
  );
  const weights = new Map(questions.map((question) => [question.id, question.weight]));
  const open = asked.filter((one) => one.answers.length === 0);
  return {
    name: who.name,
    open: open.toSorted(
      (a, b) =>
        Math.sign(b.proposals.length) - Math.sign(a.proposals.length) ||
        (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0),
    ),
    answered: asked.filter((one) => one.answers.length > 0),
    readiness: readinessOf(plan, new Set(who.findings.map((one) => one.value.question))),
    lookAgain: await lookAgainAfter(house),
  };
}

const before = new Map<string, readonly RenderedQuestion[]>();
const keptLists = 24;

/** The finder compiles the cues of a list once: the same questions must be the same list to it. */
function compiledOnce(questions: readonly RenderedQuestion[]): readonly RenderedQuestion[] {
  const key = questions.map(({ id, cues }) => `${id} ${cues.en.weak.length}`).join();
  const known = before.get(key);
  if (known) return known;
  if (before.size >= keptLists) before.clear();
  before.set(key, questions);
  return questions;
}

async function knownAs(
  house: Pick<House, 'records'>,
  id: string,
  page: Page,
): Promise<Who | undefined> {
  const kept = await house.records.subject(id);
  if (!kept) return undefined;
  const profile = readProfile(id, kept.subject.attributes);
  const variant = valueOf(profile.variant);
  const role = valueOf(profile.role);
  const organization = valueOf(profile.organization);
  const place = valueOf(profile.place);
  const district = valueOf(profile.district);
  return {
    name: valueOf(profile.name) ?? '',
    form: valueOf(profile.form) ?? 'person',
    audience: valueOf(profile.audience) ?? 'civic',
    ...(variant ? { variant } : {}),
    ...(role ? { role } : {}),
    ...(organization ? { organization } : {}),
    ...(place ? { place } : {}),
    ...(district ? { district } : {}),
    otherNames: profile.otherNames.map((other) => other.value),
    findings: againstPage(profile, page, await lookAgainAfter(house)),
  };
}

/** The page in front of the reader is the newest there is of its address. */
function againstPage(profile: Profile, page: Page, lookAgain: number): readonly AnswerHere[] {
  const clips = new Map(profile.clips.map((clip) => [clip.id, clip.value]));
  const key = pageKey(page.url, page.canonical);
  const text = pageText(page.blocks);
  return profile.findings.map((one) => {
    const { clip: id, quote } = one.value;
    const clip = id === undefined ? undefined : clips.get(id);
    const here = clip?.page === key && clip.seen <= page.seen;
    if (here && quote !== undefined && findQuote(text, quote) === undefined) {
      return { ...one, again: 'gone' };
    }
    const seen = here ? page.seen : (clip?.seen ?? one.said.at);
    return { ...one, again: isOlderThan(lookAgain, seen, page.seen) ? 'old' : undefined };
  });
}

/** As on the profile: their own place before the campaign's, and a district for want of both. */
function blanksFor(who: Who, campaign: Campaign | undefined): BlankValues {
  const place = who.place ?? (campaign && valueOf(campaign.area)) ?? who.district;
  const name = campaign && valueOf(campaign.name);
  return {
    name: who.name,
    organization: who.organization ?? who.name,
    ...(place === undefined ? {} : { place }),
    ...(name === undefined ? {} : { campaign: name }),
  };
}

function askedHere(
  question: RenderedQuestion,
  blanks: BlankValues,
  who: Who,
  page: Page,
  passages: readonly Passage[],
  unknown: (blank: Blank) => string,
): AskedHere {
  return {
    id: question.id,
    prompt: fillBlanks(question.prompt, blanks, unknown),
    why: fillBlanks(question.why, blanks, unknown),
    careful: question.care !== undefined,
    proposals: passages.map((passage) => ({ ...passage, basis: guessBasis(page, passage.text) })),
    answers: who.findings.filter((one) => one.value.question === question.id),
    places: question.where.map((place) => ({
      label: place.label,
      search: place.search === undefined ? '' : fillSearch(place.search, blanks),
    })),
  };
}
