import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Columns } from '../../lib/domain/columns';
import type { Told } from '../../lib/domain/columns-of';
import { derivedColumns } from '../../lib/domain/derived-columns';
import type { Said } from '../../lib/domain/said';
import { subjectKinds } from '../../lib/domain/subject-kind';

const { project, projection } = derivedColumns;

/** Every value said once, in order, a second apart. */
function told(id: string, values: Record<string, unknown>, deleted: Told['deleted'] = 'no'): Told {
  const attributes = Object.entries(values).map(([name, value], at): [string, Said<unknown>[]] => [
    name,
    [{ value, by: 'ana', at: 1_765_000_000_000 + at * 1000, entry: `${id}-${at}` }],
  ]);
  return { id, attributes: new Map(attributes), deleted };
}

/** The same, and somebody says otherwise. */
function disputed(subject: Told, name: string, value: unknown): Told {
  const field = subject.attributes.get(name) ?? [];
  const other = { value, by: 'ben', at: 1_765_000_900_000, entry: `${subject.id}-other` };
  return { ...subject, attributes: new Map([...subject.attributes, [name, [...field, other]]]) };
}

const clip = {
  url: 'https://city.alderfalls.example.org/dana?from=mail',
  page: 'https://city.alderfalls.example.org/dana',
  title: 'Councilmember Dana Núñez',
  site: 'City of Alder Falls',
  lang: 'en',
  seen: 1_764_900_000_000,
  text: 'a'.repeat(43),
  chars: 1200,
};
const dana = told('dana', {
  kind: 'profile',
  form: 'person',
  audience: 'official',
  name: 'Councilmember Dana Núñez',
  role: 'Council member, District 2',
  organization: 'City of Alder Falls',
  place: 'Alder Falls',
  'otherName.n1': 'Dani Nunez',
  'tag.t1': 'East Side',
  'contact.c1': { kind: 'phone', value: '(555) 010-0199' },
  'contact.c2': { kind: 'website', value: 'https://www.dana.example.org/' },
  [`clip.${'b'.repeat(43)}`]: clip,
  'apart.dana-of-dunmore': true,
  'tie.t1': { to: 'grace', kind: 'listens-to', direction: 'from' },
  'finding.f1': { question: 'work', text: 'Drove a bus for ten years' },
});
const grace = told('grace', {
  kind: 'profile',
  form: 'organization',
  audience: 'faith',
  name: 'Grace Fellowship of the Falls',
  place: '12 Tanner Street',
});
const round = told('round', {
  kind: 'approach',
  profile: 'dana',
  round: 1,
  'happened.h1': { what: 'asked', on: '2026-10-30', how: 'phone' },
  'happened.h2': { what: 'meeting-set', on: '2026-11-02', meeting: 'talk' },
});
const yes = told('yes', {
  kind: 'signOn',
  profile: 'dana',
  as: 'individual',
  on: '2026-11-12',
});
const takenBack = told('back', {
  kind: 'signOn',
  profile: 'grace',
  as: 'organization',
  on: '2026-11-12',
  withdrawn: '2026-11-20',
});
const meeting = {
  kind: 'meeting',
  when: '2026-11-12T16:30',
  place: 'City Hall, room 4',
  'with.dana': true,
  'with.grace': true,
};
const task = { kind: 'task', title: 'Send Ms. Núñez the map', due: '2026-11-15' };

/** Something of every kind, and each way in which a column can come about. */
const everything: Record<string, readonly [Told, ...Told[]]> = {
  'a person, approached and signed on': [dana, round, yes],
  'the same, named otherwise by somebody': [disputed(dana, 'name', 'Dana Nunez')],
  'the same, answered otherwise by somebody': [disputed(dana, 'finding.f1', { text: 'Drove' })],
  'an organization that took its yes back': [grace, takenBack],
  'the same, deleted': [{ ...grace, deleted: 'yes' }],
  'the same, deleted by one and changed by another': [{ ...grace, deleted: 'contested' }],
  'a round': [round],
  'a round without a day': [told('empty', { kind: 'approach', profile: 'dana', round: 2 })],
  'a sign-on': [yes],
  'a meeting': [told('talk', meeting)],
  'a meeting that was held': [told('held', { ...meeting, held: '2026-11-12' })],
  'a meeting that was cancelled': [told('off', { ...meeting, cancelled: '2026-11-10' })],
  'a meeting with a yes and a no': [
    told('mixed', {
      ...meeting,
      held: '2026-11-12',
      'answer.dana': { answer: 'no' },
      'answer.grace': { answer: 'yes', as: 'organization' },
    }),
  ],
  'a task': [told('task', { ...task, 'about.dana': true })],
  'a task that was done': [told('done', { ...task, done: '2026-11-14' })],
  'a task that waits for somebody': [told('waits', { ...task, waitsFor: 'Ms. Núñez' })],
  'a campaign': [told('campaign', { kind: 'campaign', name: 'A Welcoming Alder Falls' })],
  'the guide’s own lines': [told('guide', { kind: 'guide' })],
  'a member': [told('member', { kind: 'member', name: 'María José Ibáñez' })],
  'what a later version knows': [told('later', { kind: 'petition', name: 'Not read here' })],
  'nothing but a name yet': [told('bare', { name: 'Alma Reyes' })],
};

const derived: Record<string, Columns> = Object.fromEntries(
  Object.entries(everything).map(([name, [own, ...related]]) => [name, project(own, related)]),
);

// When this fails, stores that people have would keep columns that this code would not derive:
// raise `projection`, which makes them anew, and let a file of the new number be written. The file
// of a number that was released never changes.
test(`what number ${projection} derives stays as it is`, async () => {
  const lines = Object.entries(derived).map((line) => `${JSON.stringify(line)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot(
    fileURLToPath(new URL(`../fixtures/columns/${projection}.jsonl`, import.meta.url)),
  );
});

test('every kind of subject is among what is held to it', () => {
  const kinds = new Set(Object.values(derived).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['', ...subjectKinds].toSorted());
});

test('every column is filled by something', () => {
  const nothing = project(told('nothing', {}), []);
  const filled = Object.entries(nothing).filter(([column, empty]) =>
    Object.values(derived).some(
      (columns) =>
        JSON.stringify(Reflect.get(columns, column)) !== JSON.stringify(empty) &&
        Reflect.get(columns, column) !== undefined,
    ),
  );
  expect(filled.map(([column]) => column)).toEqual(Object.keys(nothing));
});
