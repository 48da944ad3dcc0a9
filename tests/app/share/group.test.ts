import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { goBackTo } from '../../../lib/app/go-back';
import { lastFile, noteFile } from '../../../lib/app/share/files-made';
import { changeGroupKey, currentGroup, enterGroup, keptGroups } from '../../../lib/app/share/group';
import type { Order } from '../../../lib/app/ports/share-work';
import { mergeMembers, renameMember } from '../../../lib/app/share/same-person';
import { thisMember } from '../../../lib/app/this-member';
import { nameUs } from '../../../lib/app/our-member';
import { makeKeyRing } from '../../../lib/exchange/keys/key-ring';
import {
  how,
  linesOf,
  made,
  oneByOne,
  open,
  opened,
  previewed,
  secret,
  shareHouse,
  taken,
  townHouse,
  unzipped,
  value,
  type ShareHouse,
} from './share-house';

const facts: Order = {
  what: 'everything',
  assessments: false,
  people: 'no',
  blobs: 'none',
  seal: open,
};
const all: Order = { ...facts, assessments: true, people: 'names', blobs: 'all' };

async function joined(from: ShareHouse, words = 'abandon-our-six-old-words-here') {
  const house = await shareHouse();
  const invite = value(await from.work.invite({ passphrase: words }, how));
  value(await house.work.join({ pasted: `Hello!\n> ${invite}`, words }, how));
  return { ...house, invite };
}

describe('a file for the group', () => {
  it('never holds what is just me, whatever is switched on', async () => {
    const text = await unzipped((await made(await townHouse(), all)).file);
    expect(text).toContain('Voted for it');
    expect(text).toContain('Wavering');
    expect(text).not.toContain(secret);
  });

  it('holds only public facts unless more is switched on', async () => {
    const house = await townHouse();
    value(await nameUs(house, 'Rosa Delgado'));
    const text = await unzipped((await made(house, facts)).file);
    expect(text).toContain('Voted for it');
    expect(text).not.toMatch(/Wavering|Rosa/);
  });

  it('holds a profile that somebody called something else, and lists do too', async () => {
    const house = await townHouse();
    const hostile = { a: 'kind', by: 'x', e: house.ada, t: 9e15, v: 'guide' };
    value(await house.records.write({ entries: [hostile], why: 'test' }));
    expect((await house.records.find({})).total).toBe(1);
    expect(await unzipped((await made(house, facts)).file)).toContain('Voted for it');
  });

  it('tells initials where names stay at home', async () => {
    const house = await townHouse();
    value(await nameUs(house, 'Rosa Delgado'));
    const { file } = await made(house, { ...facts, people: 'initials' });
    expect(await unzipped(file)).not.toContain('Rosa');
    expect((await previewed(await shareHouse(), file)).by).toBe('R. D.');
  });

  it('opens with the key that an invite brought, and for nobody else', async () => {
    const house = await townHouse();
    const { file } = await made(house, { ...all, seal: { to: 'group' } });
    expect(await opened(await shareHouse(), file)).toMatchObject({ cause: 'file-wants-key' });
    const other = await joined(house);
    await previewed(other, file);
    await taken(other);
    expect((await other.records.find({})).total).toBe(1);
    expect((await currentGroup(other))?.group.name).toBe('Willow Creek Tenants');
  });

  it('never goes back to a key that the group gave up, whatever invite is opened again', async () => {
    const house = await townHouse();
    const words = 'abandon-our-six-old-words-here';
    const old = value(await house.work.invite({ passphrase: words }, how));
    const other = await joined(house);
    value(await changeGroupKey(house));
    const ring = await currentGroup(house);
    expect(await house.work.join({ pasted: old, words }, how)).toMatchObject({
      cause: 'invite-outdated',
    });
    expect(await currentGroup(house)).toEqual(ring);
    const fresh = value(await house.work.invite({ passphrase: words }, how));
    value(await other.work.join({ pasted: fresh, words }, how));
    expect(await currentGroup(other)).toEqual(ring);
  });

  it('opens with every key when two windows join two groups at once', async () => {
    const house = { ...(await shareHouse()), alone: oneByOne() };
    const rings = await Promise.all(['one', 'two'].map((name) => makeKeyRing({ id: name, name })));
    await Promise.all(rings.map(async (ring) => value(await enterGroup(house, ring))));
    expect((await keptGroups(house)).map(({ group }) => group.name)).toEqual(['two', 'one']);
  });

  it('does not open with the key of before somebody left, though old files do with the new', async () => {
    const house = await townHouse();
    const left = await joined(house);
    const old = await made(house, { ...all, seal: { to: 'group' } });
    value(await changeGroupKey(house));
    const recent = await made(house, { ...all, seal: { to: 'group' } });
    expect(await opened(left, recent.file)).toMatchObject({ cause: 'file-other-key' });
    expect((await opened(house, old.file)).ok).toBe(true);
  });

  it('has no key in it', async () => {
    const house = await townHouse();
    const [ring] = await keptGroups(house);
    const text = await unzipped((await made(house, { ...all, what: 'backup' })).file);
    expect(text).not.toContain(ring?.current);
  });

  it('opened twice changes nothing the second time, and says so', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    const { file } = await made(house, all);
    const first = await previewed(other, file);
    expect(first.newPeople.map(({ name }) => name)).toEqual(['Ada Winters']);
    expect(first.freshBlobs).toBe(1);
    await taken(other);
    const lines = await linesOf(other);
    const again = await previewed(other, file);
    expect(again).toMatchObject({ fresh: 0, freshBlobs: 0, repeated: first.fresh });
    expect(await taken(other)).toMatchObject({ fresh: 0, freshBlobs: 0 });
    expect(await linesOf(other)).toEqual(lines);
  });

  it('says before it is taken what people will disagree about', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    await previewed(other, (await made(house, all)).file);
    await taken(other);
    for (const [one, role] of [
      [house, 'Clerk'],
      [other, 'Mayor'],
    ] as const) {
      value(await change(one, 'edit', [{ subject: house.ada, values: { role } }]));
    }
    const preview = await previewed(house, (await made(other, all)).file);
    expect(preview.disagreements).toEqual([
      { id: house.ada, name: 'Ada Winters', attribute: 'role' },
    ]);
  });

  it('with only what is new holds what was written since the last one of its kind', async () => {
    const house = await townHouse();
    const ring = await currentGroup(house);
    const group = ring?.group.id ?? '';
    const revision = await house.records.revision();
    value(await noteFile(house, group, all, { at: 1, revision }));
    const ben = { subject: 'ben', values: { kind: 'profile', name: 'Ben' } };
    value(await change(house, 'add', [ben]));
    expect(await lastFile(house, group, facts)).toBeUndefined();
    const text = await unzipped((await made(house, { ...all, what: 'new' })).file);
    expect(text).toContain('Ben');
    expect(text).not.toContain('Ada');
  });

  it('with only what is new holds what came back from a restore point', async () => {
    const house = await townHouse();
    const group = (await currentGroup(house))?.group.id ?? '';
    const point = value(await house.records.makeRestorePoint('before'));
    value(await change(house, 'edit', [{ subject: house.ada, values: { role: 'Came back' } }]));
    const back = value(await goBackTo(house, point.id));
    const revision = await house.records.revision();
    value(await noteFile(house, group, all, { at: 1, revision }));
    value(await back.undo());
    const text = await unzipped((await made(house, { ...all, what: 'new' })).file);
    expect(text).toContain('Came back');
  });

  it('of chosen people holds them and nobody else', async () => {
    const house = await townHouse();
    const ben = { subject: 'ben', values: { kind: 'profile', name: 'Ben' } };
    value(await change(house, 'add', [ben]));
    const chosen: Order = { ...all, what: 'chosen', profiles: ['ben'] };
    const text = await unzipped((await made(house, chosen)).file);
    expect(text).toContain('Ben');
    expect(text).not.toContain('Ada');
  });

  it('is weighed field by field before it is made', async () => {
    const house = await townHouse();
    const weighed = value(await house.work.weigh(facts, how));
    const mine = weighed.fields.find(({ field }) => field === 'findingMine');
    expect(mine).toMatchObject({ category: 'private', leaving: 0, staying: 1 });
    const { entries } = await made(house, facts);
    expect(weighed.entries).toBe(entries);
  });
});

describe('an invite', () => {
  it('with other words is refused and brings no key', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    const pasted = value(await house.work.invite({ passphrase: 'these words' }, how));
    const join = (words: string, text = pasted) => other.work.join({ pasted: text, words }, how);
    expect(await join('those words')).toMatchObject({ cause: 'invite-wrong-words' });
    expect(await join('these words', 'Come on Tuesday')).toMatchObject({
      cause: 'invite-not-ours',
    });
    expect(await keptGroups(other)).toEqual([]);
  });
});

describe('members', () => {
  it('are told with what each brought', async () => {
    const house = await townHouse();
    value(await nameUs(house, 'Rosa'));
    const rows = value(await house.work.brought(null, how));
    expect(rows.find(({ us }) => us)).toMatchObject({ name: 'Rosa', people: 1, findings: 3 });
    expect(rows.find(({ member }) => member === 'member-rosa')).toMatchObject({ clips: 1 });
  });

  it('who are one person on two devices count together, and no entry is rewritten', async () => {
    const house = await townHouse();
    value(await nameUs(house, 'Rosa'));
    const us = await thisMember(house);
    const before = await linesOf(house);
    const apart = value(await house.work.brought(null, how));
    value(await renameMember(house, 'member-rosa', 'Rosa’s tablet'));
    const merged = value(await mergeMembers(house, 'member-rosa', us));
    const [one, ...others] = value(await house.work.brought(null, how));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: 'Rosa', us: true, merged: ['member-rosa'], clips: 1 });
    expect(one?.since).toBe(Math.min(...apart.map(({ since }) => since)));
    expect(await linesOf(house)).toEqual(expect.arrayContaining(before));
    value(await merged.undo());
    const rows = value(await house.work.brought(null, how));
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['Rosa', 'Rosa’s tablet']);
  });

  it('who were each said to be the other are still one', async () => {
    const house = await townHouse();
    const us = await thisMember(house);
    value(await mergeMembers(house, 'member-rosa', us));
    value(await mergeMembers(house, us, 'member-rosa'));
    expect(value(await house.work.brought(null, how)).length).toBe(1);
  });
});
