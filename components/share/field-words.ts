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

const kinds: Readonly<Record<string, PlainKey>> = {
  profile: 'share.kind.profile',
  approach: 'share.kind.approach',
  meeting: 'share.kind.meeting',
  signOn: 'share.kind.signOn',
  task: 'share.kind.task',
  campaign: 'share.kind.campaign',
  member: 'share.kind.member',
  guide: 'share.kind.guide',
};

const fields: Readonly<Record<string, PlainKey>> = {
  name: 'share.field.name',
  form: 'share.field.form',
  audience: 'share.field.audience',
  role: 'share.field.role',
  organization: 'share.field.organization',
  place: 'share.field.place',
  district: 'share.field.district',
  otherName: 'share.field.otherName',
  contact: 'share.field.contact',
  tag: 'share.field.tag',
  clip: 'share.field.clip',
  finding: 'share.field.finding',
  findingMine: 'share.field.finding',
  tie: 'share.field.tie',
  tieMine: 'share.field.tie',
  stance: 'share.field.stance',
  power: 'share.field.power',
  color: 'share.field.color',
  attendee: 'share.field.attendee',
  erased: 'share.field.erased',
};

/** Of whom, and what: `People: answers`. A field that has no word yet goes by its own name. */
export function fieldWord(t: Words['t'], kind: string, field: string): string {
  const of = kinds[kind];
  const what = fields[field];
  return `${of === undefined ? kind : t(of)}: ${what === undefined ? field : t(what)}`;
}
