import { fieldOf, valueOf } from './attributes';
import { approachFields, readApproach, stepOf, stepOfRounds } from './approach';
import { campaignFields } from './campaign';
import { contactKey } from './contact';
import type { Columns } from './columns';
import { foldText, wordsOf } from './fold-text';
import { kindOf, type Kinded } from './kind-of';
import { meetingFields, readMeeting } from './meeting';
import { meetingState } from './meeting-state';
import { memberFields } from './member';
import { nameForSorting } from './person-name';
import { readProfile, type Profile } from './profile';
import type { Attributes } from './said';
import { readSignOn, signOnFields } from './sign-on';
import type { SubjectKind } from './subject-kind';
import { readTask, taskFields } from './task';

/** A subject as the ledger folds it, as far as its columns depend on it. */
export interface Told extends Kinded {
  readonly id: string;
  readonly deleted: 'no' | 'yes' | 'contested';
}

type Own = Partial<Columns>;

/** One way to read columns per kind of subject; a new kind adds its line here. */
const columnsByKind: Record<SubjectKind, (told: Told, related: readonly Told[]) => Own> = {
  profile: profileColumns,
  approach: ({ id, attributes }) => {
    const happened = readApproach(id, attributes).happened.map((one) => one.value);
    return {
      ...about(valueOf(fieldOf(attributes, 'profile', approachFields.profile))),
      step: stepOf(happened),
      when: happened.reduce((last, one) => (one.on > last ? one.on : last), ''),
    };
  },
  meeting: ({ id, attributes }) => ({
    ...about(...readMeeting(id, attributes).with.map((one) => one.id)),
    when: valueOf(fieldOf(attributes, 'when', meetingFields.when)) ?? '',
    place: valueOf(fieldOf(attributes, 'place', meetingFields.place)) ?? '',
    step: meetingState(id, attributes),
  }),
  signOn: ({ attributes }) => ({
    ...about(valueOf(fieldOf(attributes, 'profile', signOnFields.profile))),
    when: valueOf(fieldOf(attributes, 'on', signOnFields.on)) ?? '',
    signOn: valueOf(fieldOf(attributes, 'as', signOnFields.as)) ?? '',
  }),
  task: ({ id, attributes }) => ({
    ...about(...readTask(id, attributes).about.map((one) => one.id)),
    ...named(valueOf(fieldOf(attributes, 'title', taskFields.title)) ?? ''),
    when: valueOf(fieldOf(attributes, 'due', taskFields.due)) ?? '',
    step: taskStep(attributes),
  }),
  campaign: ({ attributes }) =>
    named(valueOf(fieldOf(attributes, 'name', campaignFields.name)) ?? ''),
  guide: () => ({}),
  member: ({ attributes }) => named(valueOf(fieldOf(attributes, 'name', memberFields.name)) ?? ''),
};

/**
 * The columns of a subject, from its attributes and, of a profile, the subjects about it. The same
 * input gives the same columns whenever it is asked: they can be rebuilt at any time.
 */
export function columnsOf(told: Told, related: readonly Told[]): Columns {
  const kind = kindOf(told);
  const own = kind === undefined ? {} : columnsByKind[kind](told, related);
  let disputes = 0;
  let touched = 0;
  for (const [name, field] of told.attributes) {
    if (field.length > 1 && needsSettling(name)) disputes += 1;
    for (const said of field) touched = Math.max(touched, said.at);
  }
  return {
    kind: kind ?? '',
    name: '',
    sort: '',
    words: [],
    audience: '',
    form: '',
    role: '',
    organization: '',
    place: '',
    step: '',
    signOn: '',
    tags: [],
    about: [],
    keys: [],
    when: '',
    ...own,
    disputes,
    deleted: told.deleted,
    touched,
  };
}

/**
 * Whether people must settle it when they differ: a field with one value, or an answer. Two who
 * clip one page, or write down one number differently, do not disagree about anything.
 */
function needsSettling(attribute: string): boolean {
  return !attribute.includes('.') || /^finding(Mine)?\./.test(attribute);
}

function profileColumns(told: Told, related: readonly Told[]): Own {
  const profile = readProfile(told.id, told.attributes);
  const name = valueOf(profile.name) ?? '';
  const form = valueOf(profile.form) ?? '';
  const role = valueOf(profile.role) ?? '';
  const organization = valueOf(profile.organization) ?? '';
  const place = valueOf(profile.place) ?? '';
  const otherNames = profile.otherNames.map((other) => other.value);
  const tags = profile.tags.map((tag) => tag.value);
  const standing = related.filter((one) => one.deleted !== 'yes');
  return {
    name,
    sort: foldText(form === 'person' ? nameForSorting(name) : name),
    words: wordsOf([name, ...otherNames, role, organization, place, ...tags].join(' ')),
    audience: valueOf(profile.audience) ?? '',
    form,
    role,
    organization,
    place,
    step: stepOfRounds(
      ofKind(standing, 'approach').map((one) => readApproach(one.id, one.attributes)),
    ),
    signOn: signOnOf(ofKind(standing, 'signOn')),
    tags: tags.map(foldText),
    keys: keysOf(profile),
  };
}

/** What is longer than this is cut, here and where it is looked up: an index key has its limits. */
const longestKey = 300;

export function lookupKey(
  kind: 'page' | 'text' | 'contact' | 'tie' | 'apart',
  value: string,
): string {
  return `${kind} ${value}`.slice(0, longestKey);
}

function keysOf(profile: Profile): readonly string[] {
  const keys = [
    ...profile.clips.map((clip) => lookupKey('text', clip.id)),
    ...profile.clips.flatMap(({ value }) =>
      value.page === undefined ? [] : [lookupKey('page', value.page)],
    ),
    ...profile.contacts.map((contact) => lookupKey('contact', contactKey(contact.value))),
    ...profile.ties.map((tie) => lookupKey('tie', tie.value.to)),
    ...profile.apart.map((other) => lookupKey('apart', other.id)),
  ];
  return [...new Set(keys)];
}

function ofKind(told: readonly Told[], kind: SubjectKind): readonly Told[] {
  return told.filter((one) => kindOf(one) === kind);
}

function taskStep(attributes: Attributes): string {
  if (fieldOf(attributes, 'done', taskFields.done).length > 0) return 'done';
  return fieldOf(attributes, 'waitsFor', taskFields.waitsFor).length > 0 ? 'waiting' : 'open';
}

function signOnOf(told: readonly Told[]): string {
  const names = told
    .map((one) => readSignOn(one.id, one.attributes))
    .filter((one) => valueOf(one.withdrawn) === undefined)
    .map((one) => valueOf(one.as));
  if (names.includes('organization')) return 'organization';
  return names.includes('individual') ? 'individual' : '';
}

function named(name: string): Own {
  return { name, sort: foldText(name), words: wordsOf(name) };
}

function about(...ids: readonly (string | undefined)[]): Pick<Columns, 'about'> {
  return { about: ids.filter((id) => id !== undefined) };
}
