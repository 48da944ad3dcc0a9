import type { Happening } from '../../lib/app/people/timeline';
import type { CareConcern } from '../../lib/app/people/care';
import type { Visibility } from '../../lib/app/people/findings';
import type { NextStep } from '../../lib/app/people/next-step';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { ApproachEvent } from '../../lib/domain/approach';
import type { Basis } from '../../lib/domain/finding';
import type { tieDirections } from '../../lib/domain/tie';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';

type Keys<T extends string> = Readonly<Record<T, PlainKey>>;

export const basisWords: Keys<Basis> = {
  'own-words': 'profile.basis.ownWords',
  'official-record': 'profile.basis.record',
  reported: 'profile.basis.reported',
  told: 'profile.basis.told',
};

export const visibilityWords: Keys<Visibility> = {
  group: 'profile.visibility.group',
  'never-on-paper': 'profile.visibility.neverOnPaper',
  mine: 'profile.visibility.mine',
};

export const concernWords: Keys<CareConcern> = {
  immigration: 'profile.care.immigration',
  health: 'profile.care.health',
  'child-name': 'profile.care.childName',
};

export const directionWords: Keys<(typeof tieDirections)[number]> = {
  toward: 'profile.direction.toward',
  from: 'profile.direction.from',
  both: 'profile.direction.both',
};

export const eventWords: Keys<ApproachEvent> = {
  asked: 'profile.event.asked',
  'no-reply': 'profile.event.noReply',
  refused: 'profile.event.refused',
  'meeting-set': 'profile.event.meetingSet',
  cancelled: 'profile.event.cancelled',
  held: 'profile.event.held',
  evaluated: 'profile.event.evaluated',
  thanked: 'profile.event.thanked',
};

export const nextWords: Keys<NextStep> = {
  research: 'profile.next.research',
  ask: 'profile.next.ask',
  wait: 'profile.next.wait',
  'ask-again': 'profile.next.askAgain',
  'approach-anew': 'profile.next.approachAnew',
  prepare: 'profile.next.prepare',
  evaluate: 'profile.next.evaluate',
  thank: 'profile.next.thank',
  rest: 'profile.next.rest',
};

export const fieldWords = {
  name: 'people.column.name',
  role: 'profile.field.role',
  organization: 'profile.field.organization',
  place: 'people.filter.place',
  district: 'profile.field.district',
  audience: 'people.filter.audience',
  form: 'people.filter.form',
  variant: 'profile.field.variant',
  otherName: 'profile.field.otherName',
  photo: 'kinds.detail.photo',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** Who said something, as the reader knows them. */
export function whoSaid({ t }: Words, view: ProfileView, by: string): string {
  if (by === view.me) return t('profile.you');
  return view.names.get(by) ?? t('profile.somebody');
}

/** "Ana clipped “Council minutes”". */
export function happeningLine(words: Words, view: ProfileView, one: Happening): string {
  const { t } = words;
  const who = whoSaid(words, view, one.by);
  const n = one.count;
  const { deed } = one;
  switch (deed.what) {
    case 'clip':
      return n === 1
        ? t('profile.lately.clip', { who, name: deed.name })
        : t('profile.lately.clips', { who, n });
    case 'tag':
      return t('profile.lately.tag', { who, name: deed.name });
    case 'field':
      return t('profile.lately.field', { who, field: fieldName(words, deed.field) });
    case 'happened':
      return t('profile.lately.happened', { who, event: t(eventWords[deed.event]) });
    case 'finding':
      return t('profile.lately.finding', { who, n });
    default:
      return t(deedWords[deed.what], { who });
  }
}

export function fieldName({ t }: Words, field: string): string {
  const keys: Readonly<Record<string, PlainKey>> = fieldWords;
  const key = Object.hasOwn(keys, field) ? keys[field] : undefined;
  return key === undefined ? field : t(key);
}

const deedWords = {
  added: 'profile.lately.added',
  'finding-removed': 'profile.lately.findingRemoved',
  'clip-removed': 'profile.lately.clipRemoved',
  contact: 'profile.lately.contact',
  tie: 'profile.lately.tie',
  judged: 'profile.lately.judged',
  compared: 'profile.lately.compared',
  deleted: 'profile.lately.deleted',
  restored: 'profile.lately.restored',
  other: 'profile.lately.other',
} as const;
