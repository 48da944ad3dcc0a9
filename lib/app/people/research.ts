import { valueOf } from '../../domain/attributes';
import type { Clip } from '../../domain/clip';
import type { Field } from '../../domain/said';
import type { Finding } from '../../domain/finding';
import { fillBlanks, fillSearch, type Blank, type BlankValues } from '../../guide/blanks';
import { readinessOf, type Readiness } from '../../guide/enough';
import { isAsked } from '../../guide/fits';
import type { Language } from '../../guide/language';
import { planFor } from '../../guide/registry';
import { currentQuestionId } from '../../guide/renamed';
import type { RenderedQuestion, RenderedTrack } from '../../guide/render';
import type { Words } from '../../language/words';
import { groupTrack } from '../guide/group-track';
import type { House } from '../house';
import { blanksOf } from '../meetings/request-draft';
import { weighAll, type Verdict, type Weight } from './finding-status';
import type { KeptFinding } from './findings';
import type { ProfileView } from './profile-view';

export interface Answer extends KeptFinding {
  /** More than one when people wrote it in different words. */
  readonly field: Field<Finding | null>;
  readonly by: string;
  readonly at: number;
  readonly clip: Clip | undefined;
  readonly weight: Weight;
}

export interface AskedQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly why: string;
  /** Touches private life: only what they or a record said in public will do. */
  readonly care: boolean;
  /** Search words are empty where one asks people instead. */
  readonly where: readonly { readonly label: string; readonly search: string }[];
  readonly answers: readonly Answer[];
  readonly verdict: Verdict | undefined;
}

export interface ResearchHeading {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

export interface Research {
  /** In the guide's order: record before biography. */
  readonly headings: readonly ResearchHeading[];
  /** Answers to questions that this track does not ask: kept and shown, never lost. */
  readonly others: readonly AskedQuestion[];
  readonly readiness: Readiness | undefined;
}

/** How a blank reads that nobody has filled yet. */
export type Unknown = (blank: Blank) => string;

/** The questions of a profile's audience, as the group wants them. */
export async function trackOf(
  house: Pick<House, 'records'>,
  view: ProfileView,
  language: Language,
): Promise<RenderedTrack | undefined> {
  const audience = valueOf(view.profile.audience);
  return audience === undefined ? undefined : groupTrack(house, audience, language);
}

export function researchFrom(
  view: ProfileView,
  track: RenderedTrack | undefined,
  unknown: Unknown,
  now: number,
): Research {
  const audience = valueOf(view.profile.audience);
  const form = valueOf(view.profile.form);
  const answers = answersByQuestion(view, now);
  if (audience === undefined || form === undefined || track === undefined) {
    return { headings: [], others: strays(answers, new Set(), view), readiness: undefined };
  }
  const questions = track.questions[form].filter((question) =>
    isAsked(question, valueOf(view.profile.variant)),
  );
  const asked = (question: RenderedQuestion): AskedQuestion => ({
    id: question.id,
    prompt: fillBlanks(question.prompt, blanksFor(view), unknown),
    why: fillBlanks(question.why, blanksFor(view), unknown),
    care: question.care !== undefined,
    where: question.where.map(({ label, search }) => ({
      label,
      search: search === undefined ? '' : fillSearch(search, blanksFor(view)),
    })),
    answers: answers.get(question.id) ?? [],
    verdict: view.verdicts.get(question.id),
  });
  const headings = track.headings
    .map(({ id, title }) => ({
      id,
      title,
      questions: questions.filter((question) => question.heading === id).map(asked),
    }))
    .filter((heading) => heading.questions.length > 0);
  const known = new Set(questions.map((question) => question.id));
  const plan = planFor(audience, form);
  return {
    headings,
    others: strays(answers, known, view),
    readiness: plan && readinessOf(plan, new Set(answers.keys())),
  };
}

function answersByQuestion(view: ProfileView, now: number): Map<string, Answer[]> {
  const audience = valueOf(view.profile.audience) ?? '';
  const form = valueOf(view.profile.form) ?? '';
  const clips = new Map(view.profile.clips.map((clip) => [clip.id, clip.value]));
  const grouped = Map.groupBy(view.findings, (one) =>
    currentQuestionId(audience, form, one.value.question),
  );
  const answers = new Map<string, Answer[]>();
  for (const [question, findings] of grouped) {
    const weighed = findings.map((one) => ({
      id: one.id,
      finding: one.value,
      clip: one.value.clip === undefined ? undefined : clips.get(one.value.clip),
      saidAt: one.said.at,
      goneAt: view.gone.get(one.id),
    }));
    const weights = weighAll(weighed, view.verdicts.get(question), now, view.lookAgain);
    answers.set(
      question,
      findings.map((one, at) => ({
        id: one.id,
        mine: one.mine,
        finding: one.value,
        field: one.field,
        by: one.said.by,
        at: one.said.at,
        clip: weighed[at]?.clip,
        weight: weights[at] ?? { status: 'single', sources: 1 },
      })),
    );
  }
  return answers;
}

/** A group's own question, or one of the audience that they were in before. */
function strays(
  answers: ReadonlyMap<string, readonly Answer[]>,
  asked: ReadonlySet<string>,
  view: ProfileView,
): readonly AskedQuestion[] {
  return [...answers]
    .filter(([question]) => !asked.has(question))
    .map(([id, given]) => ({
      id,
      prompt: id,
      why: '',
      care: false,
      where: [],
      answers: given,
      verdict: view.verdicts.get(id),
    }));
}

/** Somebody's own place before the campaign's; an official without either has a district. */
function blanksFor({ profile, campaign }: ProfileView): BlankValues {
  const area = campaign && valueOf(campaign.area);
  const place = valueOf(profile.place) ?? area ?? valueOf(profile.district);
  return { ...blanksOf(profile, campaign), ...(place === undefined ? {} : { place }) };
}

/** How a question reads while its blanks are open, on a screen and on paper. */
export function openIn({ t }: Pick<Words, 't'>): Unknown {
  return (blank) => {
    if (blank === 'campaign') return t('profile.blank.campaign');
    return blank === 'place' ? t('profile.blank.place') : t('profile.blank.other');
  };
}
