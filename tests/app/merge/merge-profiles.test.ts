import { beforeEach, describe, expect, test } from 'vitest';
import { change } from '../../../lib/app/change';
import { compareAgain, keepApart } from '../../../lib/app/merge/keep-apart';
import { alikePairs } from '../../../lib/app/merge/likely-duplicates';
import { mergeProfiles, unmergeProfiles } from '../../../lib/app/merge/merge-profiles';
import { valueOf } from '../../../lib/domain/attributes';
import { readProfile } from '../../../lib/domain/profile';
import type { Json } from '../../../lib/ledger/json';
import { testHouse, type PeopleHouse } from '../people/test-house';

let house: PeopleHouse;

async function say(subject: string, values: Readonly<Record<string, Json>>) {
  const said = await change(house, 'test', [{ subject, values }]);
  if (!said.ok) throw new Error(said.cause);
}

async function profile(id: string) {
  const kept = await house.records.subject(id);
  if (!kept) throw new Error(`no ${id}`);
  return readProfile(id, kept.subject.attributes);
}

beforeEach(async () => {
  house = await testHouse();
  await say('ted', {
    kind: 'profile',
    form: 'person',
    audience: 'official',
    name: 'Ted Banwell',
    role: 'Councilmember',
    'contact.a': { kind: 'email', value: 'ted@example.org' },
    'finding.f': {
      question: 'origin',
      text: 'From the mill side.',
      basis: 'reported',
      paper: 'paper',
    },
  });
  await say('theodore', {
    kind: 'profile',
    form: 'person',
    audience: 'official',
    name: 'Theodore Banwell',
    role: 'Chair',
    'contact.b': { kind: 'phone', value: '503 555 0144' },
  });
  await say('round', {
    kind: 'approach',
    profile: 'ted',
    'happened.h': { what: 'asked', on: '2026-10-01' },
  });
});

describe('two profiles of one person', () => {
  test('are found by their likeness', async () => {
    const [pair] = (await alikePairs(house)).likely;
    expect(pair?.why).toBe('alike-name');
  });

  test('are two from then on where somebody says so, until somebody compares them again', async () => {
    const kept = await keepApart(house, 'theodore', 'ted');
    expect((await alikePairs(house)).likely).toEqual([]);
    expect((await alikePairs(house)).apart).toHaveLength(1);
    if (!kept.ok) throw new Error(kept.cause);
    await kept.value.undo();
    expect((await alikePairs(house)).likely).toHaveLength(1);

    await keepApart(house, 'ted', 'theodore');
    await compareAgain(house, 'theodore', 'ted');
    expect(await alikePairs(house)).toMatchObject({ likely: [{ why: 'alike-name' }], apart: [] });
  });

  test('do not go on to say that they are not themselves after they were merged', async () => {
    await keepApart(house, 'theodore', 'ted');
    await mergeProfiles(house, 'ted', 'theodore');
    expect((await profile('ted')).apart).toEqual([]);
  });

  test('become one that has what was said of both, and only it is listed', async () => {
    expect((await mergeProfiles(house, 'theodore', 'ted')).ok).toBe(true);
    const merged = await profile('theodore');
    expect(merged.findings.map((one) => one.value.text)).toEqual(['From the mill side.']);
    expect(merged.contacts).toHaveLength(2);
    expect(merged.otherNames.map((one) => one.value)).toEqual(['Ted Banwell']);
    const { rows } = await house.records.find({});
    expect(rows.map((row) => row.id)).toEqual(['theodore']);
    expect(rows[0]?.columns.step).toBe('ask');
  });

  test('show both values where they differ', async () => {
    await mergeProfiles(house, 'theodore', 'ted');
    const { role } = await profile('theodore');
    expect(role.map((said) => String(said.value)).toSorted()).toEqual(['Chair', 'Councilmember']);
  });

  test('are two again after the merge is taken apart', async () => {
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await unmergeProfiles(house, 'ted')).ok).toBe(true);
    const [ted, theodore] = [await profile('ted'), await profile('theodore')];
    expect(ted.findings).toHaveLength(1);
    expect(theodore.findings).toHaveLength(0);
    expect(theodore.otherNames).toHaveLength(0);
    expect(theodore.role.map((said) => said.value)).toEqual(['Chair']);
    expect(valueOf(ted.name)).toBe('Ted Banwell');
    const { rows } = await house.records.find({});
    expect(rows.map((row) => `${row.id} ${row.columns.step}`).toSorted()).toEqual([
      'ted ask',
      'theodore research',
    ]);
  });

  test('keep what somebody wrote of the kept one since the merge', async () => {
    await mergeProfiles(house, 'theodore', 'ted');
    await say('theodore', { place: 'Alder Falls' });
    await unmergeProfiles(house, 'ted');
    expect(valueOf((await profile('theodore')).place)).toBe('Alder Falls');
  });
});

test('a pair that was merged and parted can be merged and parted again', async () => {
  await mergeProfiles(house, 'theodore', 'ted');
  await unmergeProfiles(house, 'ted');
  await mergeProfiles(house, 'theodore', 'ted');
  expect((await profile('theodore')).findings).toHaveLength(1);
  await unmergeProfiles(house, 'ted');
  expect((await profile('theodore')).findings).toHaveLength(0);
  expect((await profile('ted')).findings).toHaveLength(1);
});

async function standing(id: string) {
  const kept = await house.records.subject(id);
  const subject = kept?.subject;
  return { state: subject?.deleted, said: [...(subject?.attributes.keys() ?? [])].toSorted() };
}

describe('what names the two', () => {
  test('loses nobody when a meeting had both before the merge', async () => {
    await say('talk', { kind: 'meeting', 'with.ted': true, 'with.theodore': true });
    await say('errand', { kind: 'task', 'about.ted': true, 'about.theodore': true });
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await standing('talk')).said).toEqual(['kind', 'with.theodore']);
    await unmergeProfiles(house, 'ted');
    expect((await standing('talk')).said).toEqual(['kind', 'with.ted', 'with.theodore']);
    expect((await standing('errand')).said).toEqual(['about.ted', 'about.theodore', 'kind']);
  });

  test('is parted again where the merge put the one in the place of the other', async () => {
    await say('talk', { kind: 'meeting', 'with.ted': true });
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await standing('talk')).said).toEqual(['kind', 'with.theodore']);
    await unmergeProfiles(house, 'ted');
    expect((await standing('talk')).said).toEqual(['kind', 'with.ted']);
  });

  test('takes along what they answered, whom they ask and who knows them, and gives it back', async () => {
    const answer = { answer: 'yes', as: 'individual' };
    await say('talk', { kind: 'meeting', 'with.ted': true, 'answer.ted': answer });
    await say('round2', { kind: 'approach', profile: 'ida', 'asker.ted': true });
    await say('ana', { kind: 'member', name: 'Ana', 'roster.ted': 'well' });
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await standing('talk')).said).toEqual(['answer.theodore', 'kind', 'with.theodore']);
    expect((await standing('round2')).said).toEqual(['asker.theodore', 'kind', 'profile']);
    expect((await standing('ana')).said).toEqual(['kind', 'name', 'roster.theodore']);
    await unmergeProfiles(house, 'ted');
    expect((await standing('talk')).said).toEqual(['answer.ted', 'kind', 'with.ted']);
    expect((await standing('round2')).said).toEqual(['asker.ted', 'kind', 'profile']);
    expect((await standing('ana')).said).toEqual(['kind', 'name', 'roster.ted']);
    const talk = (await house.records.subject('talk'))?.subject;
    expect(talk?.attributes.get('answer.ted')?.map((one) => one.value)).toEqual([answer]);
  });

  test('lets nobody ask themselves for a meeting', async () => {
    await say('round3', { kind: 'approach', profile: 'theodore', 'asker.ted': true });
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await standing('round3')).said).toEqual(['kind', 'profile']);
    await unmergeProfiles(house, 'ted');
    expect((await standing('round3')).said).toEqual(['asker.ted', 'kind', 'profile']);
  });

  test('stays deleted when it was deleted', async () => {
    await say('talk', { kind: 'meeting', 'with.ted': true });
    await change(house, 'delete', [{ subject: 'talk', values: {}, deleted: true }]);
    await mergeProfiles(house, 'theodore', 'ted');
    expect(await standing('talk')).toEqual({ state: 'yes', said: ['kind', 'with.theodore'] });
  });

  test('turns the ties of others to the kept one, and back', async () => {
    const knows = { kind: 'knows', direction: 'both' } as const;
    await say('ana', { kind: 'profile', name: 'Ana Ruiz', 'tie.x': { ...knows, to: 'ted' } });
    await say('ben', { kind: 'profile', name: 'Ben Ode', 'tie.y': { ...knows, to: 'theodore' } });
    const ends = async () => [
      (await profile('ana')).ties.map((tie) => tie.value.to),
      (await profile('ben')).ties.map((tie) => tie.value.to),
    ];
    await mergeProfiles(house, 'theodore', 'ted');
    expect(await ends()).toEqual([['theodore'], ['theodore']]);
    await unmergeProfiles(house, 'ted');
    expect(await ends()).toEqual([['ted'], ['theodore']]);
  });

  test('never ties somebody to themselves', async () => {
    await say('ted', { 'tie.z': { kind: 'knows', direction: 'both', to: 'theodore' } });
    await mergeProfiles(house, 'theodore', 'ted');
    expect((await profile('theodore')).ties).toEqual([]);
  });
});
