import type { PlainKey } from './registry';

/**
 * Words for values that records hold, so that a screen writes `t(audienceWords[audience])`.
 * A value added to the domain and not here is a type error where the map is read.
 */
export const audienceWords = {
  official: 'kinds.audience.official',
  faith: 'kinds.audience.faith',
  business: 'kinds.audience.business',
  civic: 'kinds.audience.civic',
  school: 'kinds.audience.school',
  partner: 'kinds.audience.partner',
  neighborhood: 'kinds.audience.neighborhood',
} as const satisfies Record<string, PlainKey>;

export const formWords = {
  person: 'kinds.form.person',
  organization: 'kinds.form.organization',
  place: 'kinds.form.place',
} as const satisfies Record<string, PlainKey>;

export const detailWords = {
  email: 'kinds.detail.email',
  phone: 'kinds.detail.phone',
  fax: 'kinds.detail.fax',
  address: 'kinds.detail.address',
  website: 'kinds.detail.website',
  social: 'kinds.detail.social',
  photo: 'kinds.detail.photo',
  hours: 'kinds.detail.hours',
  date: 'kinds.detail.date',
} as const satisfies Record<string, PlainKey>;

export const tieWords = {
  constituent: 'profile.tie.constituent',
  member: 'profile.tie.member',
  'worships-with': 'profile.tie.worshipsWith',
  leads: 'profile.tie.leads',
  'works-for': 'profile.tie.worksFor',
  'works-with': 'profile.tie.worksWith',
  owns: 'profile.tie.owns',
  customer: 'profile.tie.customer',
  vendor: 'profile.tie.vendor',
  investor: 'profile.tie.investor',
  student: 'profile.tie.student',
  teacher: 'profile.tie.teacher',
  neighbor: 'profile.tie.neighbor',
  friend: 'profile.tie.friend',
  family: 'profile.tie.family',
  'board-with': 'profile.tie.boardWith',
  'allied-with': 'profile.tie.alliedWith',
  'listens-to': 'profile.tie.listensTo',
  knows: 'profile.tie.knows',
} as const satisfies Record<string, PlainKey>;

export const stanceWords = {
  'strong-support': 'profile.stance.strongSupport',
  support: 'profile.stance.support',
  neutral: 'profile.stance.neutral',
  opposition: 'profile.stance.opposition',
  'strong-opposition': 'profile.stance.strongOpposition',
} as const satisfies Record<string, PlainKey>;

export const powerWords = {
  little: 'profile.power.little',
  some: 'profile.power.some',
  much: 'profile.power.much',
  decides: 'profile.power.decides',
} as const satisfies Record<string, PlainKey>;

/** How the guide's words show what nobody has filled in yet. */
export const blankWords = {
  name: 'meetings.blank.name',
  organization: 'meetings.blank.organization',
  place: 'meetings.blank.place',
  campaign: 'meetings.blank.campaign',
  group: 'meetings.blank.group',
  ask: 'meetings.blank.ask',
  is: 'meetings.blank.is',
  isNot: 'meetings.blank.isNot',
  sender: 'meetings.blank.sender',
  topic: 'meetings.blank.campaign',
} as const satisfies Record<string, PlainKey>;
