import type { ApproachWay } from '../../lib/domain/approach';
import { valueOf } from '../../lib/domain/attributes';
import type { answers, EvaluationQuestion } from '../../lib/domain/debrief';
import type { MeetingMode, MeetingRole } from '../../lib/domain/meeting';
import type { PlanPart } from '../../lib/domain/meeting-plan';
import type { MeetingState } from '../../lib/domain/meeting-state';
import type { Profile } from '../../lib/domain/profile';
import type { StoryConsent } from '../../lib/domain/story';
import type { TieKind } from '../../lib/domain/tie';
import type { Hop } from '../../lib/app/meetings/ask-view';
import type { PlanItem } from '../../lib/app/meetings/meeting-view';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';
import { tieWords } from '../../lib/language/kind-words';

type Keys<T extends string> = Readonly<Record<T, PlainKey>>;

export const modeWords: Keys<MeetingMode> = {
  ask: 'meetings.mode.ask',
  listening: 'meetings.mode.listening',
  'one-to-one': 'meetings.mode.oneToOne',
};

export const roleWords: Keys<MeetingRole> = {
  lead: 'meetings.role.lead',
  appreciation: 'meetings.role.appreciation',
  story: 'meetings.role.story',
  ask: 'meetings.role.ask',
  notes: 'meetings.role.notes',
  time: 'meetings.role.time',
  interpreter: 'meetings.role.interpreter',
  present: 'meetings.role.present',
};

export const stateWords: Keys<MeetingState> = {
  planned: 'meetings.state.planned',
  cancelled: 'meetings.state.cancelled',
  held: 'meetings.state.held',
  yes: 'meetings.state.yes',
  no: 'meetings.state.no',
  maybe: 'meetings.state.maybe',
  asked: 'meetings.state.asked',
};

export const answerWords: Keys<(typeof answers)[number]> = {
  yes: 'meetings.state.yes',
  no: 'meetings.state.no',
  maybe: 'meetings.state.maybe',
  'asked-for-something': 'meetings.state.asked',
};

export const partWords: Keys<PlanPart> = {
  messages: 'meetings.part.messages',
  opening: 'meetings.part.opening',
  appreciation: 'meetings.part.appreciation',
  urgency: 'meetings.part.urgency',
  whoWeAre: 'meetings.part.whoWeAre',
  campaignIs: 'meetings.part.campaignIs',
  campaignIsNot: 'meetings.part.campaignIsNot',
  wins: 'meetings.part.wins',
  beforeAsk: 'meetings.part.beforeAsk',
  offersOnNo: 'meetings.part.offersOnNo',
  offersOnYes: 'meetings.part.offersOnYes',
  closing: 'meetings.part.closing',
};

export const missingWords: Keys<PlanItem> = {
  ask: 'meetings.missing.ask',
  listening: 'meetings.missing.listening',
  story: 'meetings.missing.story',
  appreciation: 'meetings.missing.appreciation',
  urgency: 'meetings.missing.urgency',
  messages: 'meetings.missing.messages',
  wins: 'meetings.missing.wins',
  objections: 'meetings.missing.objections',
  'on-no': 'meetings.missing.onNo',
  'on-yes': 'meetings.missing.onYes',
  'second-ask': 'meetings.missing.secondAsk',
  when: 'meetings.missing.when',
  where: 'meetings.missing.where',
  'who-goes': 'meetings.missing.whoGoes',
  roles: 'meetings.missing.roles',
  purpose: 'meetings.missing.purpose',
  near: 'meetings.missing.near',
};

export const consentWords: Keys<StoryConsent> = {
  'not-asked': 'campaign.consent.notAsked',
  'tells-it-themselves': 'campaign.consent.tells',
  'others-may-tell': 'campaign.consent.told',
  'may-be-printed': 'campaign.consent.printed',
};

export const wayWords: Keys<ApproachWay> = {
  letter: 'meetings.way.letter',
  email: 'meetings.way.email',
  phone: 'meetings.way.phone',
  'in-person': 'meetings.way.inPerson',
  'through-somebody': 'meetings.way.through',
};

export const evaluationWords: Keys<EvaluationQuestion> = {
  'as-planned': 'meetings.evaluation.asPlanned',
  'where-we-got': 'meetings.evaluation.whereWeGot',
  'next-steps': 'meetings.evaluation.nextSteps',
  learned: 'meetings.evaluation.learned',
  'same-way': 'meetings.evaluation.sameWay',
  'help-or-hurt': 'meetings.evaluation.helpOrHurt',
};

/** A tie read from its other end, where that reads otherwise. */
const backWords: { readonly [Kind in TieKind]?: PlainKey } = {
  constituent: 'meetings.back.constituent',
  member: 'meetings.back.member',
  leads: 'meetings.back.leads',
  'works-for': 'meetings.back.worksFor',
  owns: 'meetings.back.owns',
  customer: 'meetings.back.customer',
  vendor: 'meetings.back.vendor',
  investor: 'meetings.back.investor',
  student: 'meetings.back.student',
  teacher: 'meetings.back.teacher',
  'listens-to': 'meetings.back.listensTo',
};

export function tieWord({ t }: Words, kind: TieKind, way: Hop['way']): string {
  const back = way === 'back' ? backWords[kind] : undefined;
  return t(back ?? tieWords[kind]).toLowerCase();
}

/** "Ana R. – worships with – Rev. Cole – on a board with – Dana Whitlock". */
export function pathLine(
  words: Words,
  path: readonly Hop[],
  names: ReadonlyMap<string, string>,
): string {
  const named = (id: string) => names.get(id) || words.t('people.nameless');
  const [first] = path;
  if (first === undefined) return '';
  return path.reduce(
    (line, hop) => `${line} – ${tieWord(words, hop.kind, hop.way)} – ${named(hop.to)}`,
    named(first.from),
  );
}

/** How the task of thanking everybody reads whom we met. */
export function thanksTitle(
  { t, list }: Words,
  { profiles }: { readonly profiles: readonly Pick<Profile, 'name'>[] },
): string {
  const names = profiles.map((one) => valueOf(one.name) ?? t('people.nameless'));
  return t('meetings.thanks.task', { names: list(names) });
}
