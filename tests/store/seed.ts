import type { Records } from '../../lib/app/ports/records';
import type { Entry } from '../../lib/ledger/entry';
import type { Json } from '../../lib/ledger/json';

const given = [
  'Ana',
  'Benicio',
  'Carmen',
  'Dmitri',
  'Esther',
  'Farid',
  'Grace',
  'Héctor',
  'Ingrid',
];
const family = [
  'Núñez',
  'Okafor',
  'Lindqvist',
  'Rosales',
  'Whitcomb',
  'Yazzie',
  'Ziegler',
  'Abara',
];
const audiences = ['official', 'faith', 'business', 'civic', 'school', 'partner', 'neighborhood'];
const places = ['Alder Falls', 'Birch Hollow', 'Cedar Flats', 'Dunmore Bend'];
const roles = ['Pastor', 'Council member', 'Owner', 'Director', 'Principal', 'Chair'];
const start = 1_760_000_000_000;

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}

/** What is said about one profile of a made-up town; `n` decides all of it. */
export function profileEntries(n: number, findings = 1): Entry[] {
  const name = `${pick(given, n * 7)} ${pick(family, n * 5)} ${n}`;
  const values: [string, Json][] = [
    ['kind', 'profile'],
    ['form', 'person'],
    ['audience', pick(audiences, n)],
    ['name', name],
    ['role', pick(roles, n * 3)],
    ['place', pick(places, n)],
    ['tag.t1', pick(['food bank', 'housing', 'transit'], n)],
  ];
  for (let finding = 0; finding < findings; finding += 1) {
    const text = `${name} said at the ${pick(places, finding)} town hall that question ${finding} matters.`;
    const value = { basis: 'own-words', paper: 'paper', question: `q${finding}`, text };
    values.push([`finding.f${finding}`, value]);
  }
  return values.map(([a, v], at) => ({ a, by: 'ana', e: `p${n}`, t: start + n * 100 + at, v }));
}

/** An approach that puts profile `n` one step on. */
export function approachEntries(n: number): Entry[] {
  const about = { by: 'ben', e: `a${n}`, t: start + n * 100 + 50 };
  return [
    { ...about, a: 'kind', v: 'approach' },
    { ...about, a: 'profile', v: `p${n}` },
    { ...about, a: 'happened.h1', v: { on: '2026-03-14', what: 'asked' } },
  ];
}

export function seedEntries(profiles: number, findings = 1, from = 0): Entry[] {
  const entries: Entry[] = [];
  for (let n = from; n < from + profiles; n += 1) entries.push(...profileEntries(n, findings));
  return entries;
}

/** Fills a store with made-up profiles, in one batch. Eight entries each unless told. */
export async function seedProfiles(
  records: Pick<Records, 'write'>,
  profiles: number,
  findings = 1,
): Promise<void> {
  const written = await records.write({ entries: seedEntries(profiles, findings), why: 'seed' });
  if (!written.ok) throw new Error(`Seeding failed: ${written.cause}`);
}
