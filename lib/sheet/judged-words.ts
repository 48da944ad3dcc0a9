import type { Power, Stance } from '../domain/assessment';
import type { TieKind } from '../domain/tie';
import type { PlainKey } from '../language/registry';

export const tieWords: Readonly<Record<TieKind, PlainKey>> = {
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
};

export const stanceWords: Readonly<Record<Stance['value'], PlainKey>> = {
  'strong-support': 'profile.stance.strongSupport',
  support: 'profile.stance.support',
  neutral: 'profile.stance.neutral',
  opposition: 'profile.stance.opposition',
  'strong-opposition': 'profile.stance.strongOpposition',
};

export const powerWords: Readonly<Record<Power['value'], PlainKey>> = {
  little: 'profile.power.little',
  some: 'profile.power.some',
  much: 'profile.power.much',
  decides: 'profile.power.decides',
};
