import { expect, test } from 'vitest';
import { change } from '../../lib/app/change';
import { aHouse, type AHouse } from './a-house';

async function role(house: AHouse) {
  const kept = await house.records.subject('p');
  return kept?.subject.attributes.get('role')?.map((said) => said.value) ?? [];
}

async function say(house: AHouse, value: string | null) {
  const changed = await change(house, 'test', [{ subject: 'p', values: { role: value } }]);
  if (!changed.ok) throw new Error(changed.cause);
  return changed.value;
}

test('a value replaces what is said about its attribute', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  await say(house, 'Mayor');
  expect(await role(house)).toEqual(['Mayor']);
});

test('saying what is settled already writes nothing', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const again = await say(house, 'Chair');
  expect(again.subjects).toEqual([]);
  expect((await house.records.subject('p'))?.subject.history).toHaveLength(1);
});

test('undo says again what was said before, and undoing the undo says the later again', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const { undo } = await say(house, 'Mayor');
  const undone = await undo();
  expect(await role(house)).toEqual(['Chair']);
  if (undone.ok) await undone.value.undo();
  expect(await role(house)).toEqual(['Mayor']);
});

test('undo of something new leaves a subject that no list shows', async () => {
  const house = await aHouse();
  const made = await change(house, 'test', [
    { subject: 'p', values: { kind: 'profile', name: 'Dana Whitlock', form: 'person' } },
  ]);
  expect((await house.records.find({})).total).toBe(1);
  if (made.ok) await made.value.undo();
  expect((await house.records.find({})).total).toBe(0);
});

test('changing what people disagree about settles it', async () => {
  const house = await aHouse();
  const said = (by: string, v: string) => ({ a: 'role', by, e: 'p', t: 1, v });
  await house.records.write({ entries: [said('ana', 'Chair'), said('ben', 'Mayor')], why: 'test' });
  expect(await role(house)).toHaveLength(2);
  await say(house, 'Mayor');
  expect(await role(house)).toEqual(['Mayor']);
});

test('undoing a settlement brings the disagreement back, with who said what', async () => {
  const house = await aHouse();
  const said = (by: string, v: string) => ({ a: 'role', by, e: 'p', t: 1, v });
  await house.records.write({ entries: [said('ana', 'Chair'), said('ben', 'Mayor')], why: 'test' });
  const { undo } = await say(house, 'Mayor');
  await undo();
  const kept = await house.records.subject('p');
  const again = kept?.subject.attributes
    .get('role')
    ?.map(({ by, value }) => `${by}: ${String(value)}`);
  expect(again?.toSorted()).toEqual(['ana: Chair', 'ben: Mayor']);
});

test('undo leaves alone what somebody has said since, and takes back the rest', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const both = await change(house, 'test', [
    { subject: 'p', values: { role: 'Mayor', place: 'Alder Falls' } },
  ]);
  await say(house, 'Clerk');
  if (both.ok) await both.value.undo();
  const kept = await house.records.subject('p');
  expect(await role(house)).toEqual(['Clerk']);
  expect(kept?.subject.attributes.get('place')).toBeUndefined();
});

test('undo leaves a disagreement that came in from somebody else since', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const { undo } = await say(house, 'Mayor');
  const theirs = { a: 'role', by: 'ana', e: 'p', t: 2, v: 'Clerk' };
  await house.records.write({ entries: [theirs], why: 'import' });
  await undo();
  expect(new Set(await role(house))).toEqual(new Set(['Clerk', 'Mayor']));
});

test('undo of a deletion that somebody took back already says nothing', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const gone = await change(house, 'delete', [{ subject: 'p', values: {}, deleted: true }]);
  await change(house, 'restore', [{ subject: 'p', values: {}, deleted: false }]);
  const undone = gone.ok ? await gone.value.undo() : gone;
  expect(undone).toMatchObject({ ok: true, value: { subjects: [] } });
});

test('what holds more than a deletion can name says so, and stays', async () => {
  const house = await aHouse();
  await say(house, 'Chair');
  const tags = Array.from({ length: 11_000 }, (_, at) => ({
    a: `tag.x${at}`,
    by: 'other',
    e: 'p',
    t: 1,
    v: 'x',
  }));
  await house.records.write({ entries: tags, why: 'test' });
  const gone = await change(house, 'delete', [{ subject: 'p', values: {}, deleted: true }]);
  expect(gone).toMatchObject({ ok: false, cause: 'too-much-to-delete' });
  expect((await house.records.subject('p'))?.subject.deleted).toBe('no');
});
