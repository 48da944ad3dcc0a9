import { expect, it } from 'vitest';
import { takenBack, type Ways } from '../../lib/exchange/sharing/taken-back';
import { know, type Known } from '../../lib/ledger/entry';

const none: Ways = { us: 'rosa', out: [], came: new Set(), returns: [] };

function entry(v: string | null, r?: readonly string[]): Known {
  const known = know({ a: 'finding.a', by: 'rosa', e: 'ada', t: 1, v, ...(r && { r }) });
  if (!known.ok) throw new Error(known.cause);
  return known.value;
}

const said = entry('So');
const cleared = entry(null, [said.id]);
const written = [
  { entry: said, batch: 11 },
  { entry: cleared, batch: 12 },
];
const staysHome = (ways: Partial<Ways>) =>
  takenBack('ada', written, { ...none, ...ways }).size === written.length;

it.each<[string, Partial<Ways>]>([
  ['in no file', {}],
  ['in a file of before', { out: [{ from: 3, to: 10 }] }],
  ['in a file of after', { out: [{ from: 12, to: 14 }] }],
  ['before a return that no file followed', { returns: [13], out: [{ from: 3, to: 3 }] }],
])('what was taken back stays home when it stood %s', (_, ways) => {
  expect(staysHome(ways)).toBe(true);
});

it.each<[string, Partial<Ways>]>([
  ['while a file was made', { out: [{ from: 11, to: 11 }] }],
  ['for a moment of one', { out: [{ from: 10, to: 12 }] }],
  ['in somebody’s file', { came: new Set([11]) }],
  ['again, perhaps, after a return', { returns: [13], out: [{ from: 14, to: 14 }] }],
  ['in the words of another', { us: 'teo' }],
])('and travels when it stood %s', (_, ways) => {
  expect(staysHome(ways)).toBe(false);
});
