import type { AttributeName } from '../../lib/domain/every-attribute';
import type { SubjectKind } from '../../lib/domain/subject-kind';
import type { Category } from '../../lib/domain/visibility';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';

export const categoryWords = {
  public: 'share.category.public',
  assessments: 'share.category.assessments',
  people: 'share.category.people',
  unknown: 'share.category.unknown',
  private: 'share.category.private',
} as const satisfies Record<Category, PlainKey>;

const kinds = {
  profile: 'share.kind.profile',
  approach: 'share.kind.approach',
  meeting: 'share.kind.meeting',
  signOn: 'share.kind.signOn',
  task: 'share.kind.task',
  campaign: 'share.kind.campaign',
  member: 'share.kind.member',
  guide: 'share.kind.guide',
} as const satisfies Record<SubjectKind, PlainKey>;

type Field = Exclude<AttributeName, `${string}Mine`> | 'erased';

const fields: Readonly<Record<Field, PlainKey>> = {
  name: 'share.field.name',
  form: 'share.field.form',
  audience: 'share.field.audience',
  role: 'share.field.role',
  organization: 'share.field.organization',
  place: 'share.field.place',
  district: 'share.field.district',
  variant: 'share.field.variant',
  photo: 'share.field.photo',
  otherName: 'share.field.otherName',
  contact: 'share.field.contact',
  tag: 'share.field.tag',
  clip: 'share.field.clip',
  finding: 'share.field.finding',
  answers: 'share.field.answers',
  tie: 'share.field.tie',
  stance: 'share.field.stance',
  power: 'share.field.power',
  profile: 'share.field.profile',
  campaign: 'share.field.campaign',
  round: 'share.field.round',
  happened: 'share.field.happened',
  request: 'share.field.request',
  asker: 'share.field.asker',
  scheduler: 'share.field.scheduler',
  mode: 'share.field.mode',
  when: 'share.field.when',
  minutes: 'share.field.minutes',
  link: 'share.field.link',
  before: 'share.field.before',
  after: 'share.field.after',
  access: 'share.field.access',
  interpreting: 'share.field.interpreting',
  bring: 'share.field.bring',
  language: 'share.field.language',
  purpose: 'share.field.purpose',
  listening: 'share.field.listening',
  ask: 'share.field.ask',
  secondAsk: 'share.field.secondAsk',
  story: 'share.field.story',
  storyOf: 'share.field.storyOf',
  with: 'share.field.with',
  across: 'share.field.across',
  saying: 'share.field.saying',
  attendee: 'share.field.attendee',
  line: 'share.field.line',
  objection: 'share.field.objection',
  paperLanguage: 'share.field.paperLanguage',
  paperSize: 'share.field.paperSize',
  paperCopies: 'share.field.paperCopies',
  paperOrder: 'share.field.paperOrder',
  paperOut: 'share.field.paperOut',
  paperEdit: 'share.field.paperEdit',
  paperOn: 'share.field.paperOn',
  held: 'share.field.held',
  cancelled: 'share.field.cancelled',
  recap: 'share.field.recap',
  recapApproved: 'share.field.recapApproved',
  thanked: 'share.field.thanked',
  words: 'share.field.words',
  answer: 'share.field.answer',
  evaluation: 'share.field.evaluation',
  promise: 'share.field.promise',
  kept: 'share.field.kept',
  as: 'share.field.as',
  on: 'share.field.on',
  publish: 'share.field.publish',
  proof: 'share.field.proof',
  proofClip: 'share.field.proof',
  note: 'share.field.note',
  meeting: 'share.field.meeting',
  withdrawn: 'share.field.withdrawn',
  commitment: 'share.field.commitment',
  title: 'share.field.title',
  owner: 'share.field.owner',
  due: 'share.field.due',
  done: 'share.field.done',
  waitsFor: 'share.field.waitsFor',
  why: 'share.field.why',
  about: 'share.field.about',
  is: 'share.field.is',
  isNot: 'share.field.isNot',
  group: 'share.field.group',
  whoWeAre: 'share.field.whoWeAre',
  area: 'share.field.area',
  reach: 'share.field.reach',
  message: 'share.field.message',
  offer: 'share.field.offer',
  goal: 'share.field.goal',
  color: 'share.field.color',
  standing: 'share.field.standing',
  known: 'share.field.known',
  roster: 'share.field.roster',
  added: 'share.field.added',
  hidden: 'share.field.hidden',
  reworded: 'share.field.reworded',
  order: 'share.field.order',
  lookAgain: 'share.field.lookAgain',
  erased: 'share.field.erased',
};

/** Of whom, and what: `People: answers`. What a later version said goes by its own name. */
export function fieldWord(t: Words['t'], kind: string, field: string): string {
  const of = wordFor(kinds, kind);
  const what = wordFor(fields, field.replace(/Mine$/u, ''));
  return `${of === undefined ? kind : t(of)}: ${what === undefined ? field : t(what)}`;
}

function wordFor(words: Readonly<Record<string, PlainKey>>, name: string): PlainKey | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
