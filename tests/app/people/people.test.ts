import { describe, expect, test } from 'vitest';
import { addProfile } from '../../../lib/app/edit-profile';
import { setAudience } from '../../../lib/app/people/bulk-edit';
import { deleteProfiles, restoreProfiles } from '../../../lib/app/people/delete-profile';
import { formsOf } from '../../../lib/app/people/forms-of';
import { allWanted, listPeople, type Wanted } from '../../../lib/app/people/list-people';
import { peopleFacets } from '../../../lib/app/people/people-facets';
import { peopleNamed } from '../../../lib/app/people/same-name';
import { addTag } from '../../../lib/app/people/tags';
import { testHouse, type PeopleHouse } from './test-house';

const everybody: Wanted = { show: 'standing', search: '', sort: 'name', chosen: {} };

const through = { tell: () => undefined, stopped: () => false };

async function add(house: PeopleHouse, name: string): Promise<string> {
  const added = await addProfile(house, { name, form: 'person', audience: 'official' });
  if (!added.ok) throw new Error(added.cause);
  return added.value.profile;
}

async function names(house: PeopleHouse, wanted: Partial<Wanted> = {}): Promise<string[]> {
  const { rows } = await listPeople(house, { ...everybody, ...wanted }, 0, 50);
  return rows.map((row) => row.columns.name);
}

describe('the list of people', () => {
  test('hands out one window and says how many there are beyond it', async () => {
    const house = await testHouse();
    for (const name of ['Ana Ruiz', 'Ben Cole', 'Cora Diaz']) await add(house, name);
    const window = await listPeople(house, everybody, 1, 1);
    expect(window.rows.map((row) => row.columns.name)).toEqual(['Cora Diaz']);
    expect(window.total).toBe(3);
  });

  test('finds by the beginning of any word', async () => {
    const house = await testHouse();
    await add(house, 'Ana Ruiz');
    await add(house, 'Ben Cole');
    expect(await names(house, { search: 'rui' })).toEqual(['Ana Ruiz']);
  });

  test('knows those whom a name being typed may mean', async () => {
    const house = await testHouse();
    await add(house, 'Ana Ruiz');
    expect(await peopleNamed(house, 'Ana')).toHaveLength(1);
    expect(await peopleNamed(house, 'A')).toHaveLength(0);
  });
});

describe('deleting', () => {
  test('takes people out of the list and keeps them within reach', async () => {
    const house = await testHouse();
    const ana = await add(house, 'Ana Ruiz');
    await deleteProfiles(house, [ana]);
    expect(await names(house)).toEqual([]);
    expect(await names(house, { show: 'deleted' })).toEqual(['Ana Ruiz']);
    expect((await peopleFacets(house)).deleted).toBe(1);
  });

  test('can be undone, and done again later by restoring', async () => {
    const house = await testHouse();
    const ana = await add(house, 'Ana Ruiz');
    const deleted = await deleteProfiles(house, [ana]);
    if (!deleted.ok) throw new Error(deleted.cause);
    await deleted.value.undo();
    expect(await names(house)).toEqual(['Ana Ruiz']);
    await deleteProfiles(house, [ana]);
    await restoreProfiles(house, [ana]);
    expect(await names(house)).toEqual(['Ana Ruiz']);
  });

  test('is in question once somebody else’s words arrive that it had not seen', async () => {
    const house = await testHouse();
    const ana = await add(house, 'Ana Ruiz');
    await deleteProfiles(house, [ana]);
    await house.records.write({
      entries: [{ a: 'role', by: 'ben', e: ana, t: house.now(), v: 'Teacher' }],
      why: 'import',
    });
    expect(await names(house, { show: 'contested' })).toEqual(['Ana Ruiz']);
    expect((await peopleFacets(house)).contested).toBe(1);
    await restoreProfiles(house, [ana]);
    expect((await peopleFacets(house)).contested).toBe(0);
    expect(await names(house)).toEqual(['Ana Ruiz']);
  });
});

describe('several people at once', () => {
  test('change audience together and go back together', async () => {
    const house = await testHouse();
    const ids = [await add(house, 'Ana Ruiz'), await add(house, 'Ben Cole')];
    const moved = await setAudience(house, ids, 'faith', through);
    if (!moved.ok) throw new Error(moved.cause);
    expect(await names(house, { chosen: { audience: ['faith'] } })).toHaveLength(2);
    await moved.value.undo();
    expect(await names(house, { chosen: { audience: ['official'] } })).toHaveLength(2);
  });

  test('share one tag, however it was typed', async () => {
    const house = await testHouse();
    const ids = [await add(house, 'Ana Ruiz'), await add(house, 'Ben Cole')];
    await addTag(house, ids, 'Vecinos  del Río', through);
    await addTag(house, ids, 'vecinos del rio', through);
    const kept = await house.records.subject(ids[0] ?? '');
    expect(
      [...(kept?.subject.attributes.keys() ?? [])].filter((a) => a.startsWith('tag.')),
    ).toHaveLength(1);
    expect((await peopleFacets(house)).counts.tag.get('vecinos del rio')).toBe(2);
  });

  test('can be stopped on the way, and what was done is still undone at once', async () => {
    const house = await testHouse();
    const ids: string[] = [];
    for (let n = 0; n < 300; n += 1) ids.push(await add(house, `Person ${n}`));
    const told: number[] = [];
    const moved = await setAudience(house, ids, 'faith', {
      tell: (part) => told.push(part),
      stopped: () => told.length > 0,
    });
    if (!moved.ok) throw new Error(moved.cause);
    expect(told).toHaveLength(1);
    expect(await allWanted(house, { ...everybody, chosen: { audience: ['faith'] } })).toHaveLength(
      250,
    );
    await moved.value.undo();
    expect(await allWanted(house, { ...everybody, chosen: { audience: ['faith'] } })).toEqual([]);
  });

  test('can be all who match, beyond what is on screen', async () => {
    const house = await testHouse();
    for (let n = 0; n < 60; n += 1) await add(house, `Person ${n}`);
    expect(await allWanted(house, everybody)).toHaveLength(60);
  });
});

test('a neighborhood is a place and an official a person', () => {
  expect(formsOf('neighborhood')).toEqual(['place']);
  expect(formsOf('official')).toEqual(['person']);
  expect(formsOf('business')).toContain('organization');
});
