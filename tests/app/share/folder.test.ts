import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import type { SharedFolder } from '../../../lib/app/ports/shared-folder';
import { changeGroupKey } from '../../../lib/app/share/group';
import { eraseItem } from '../../../lib/app/people/erase-item';
import { folderState, keepFolderState, noteOpened } from '../../../lib/app/share/folder-state';
import { ourFileName, syncFolder } from '../../../lib/app/share/shared-folder';
import { chambers, how, open, shareHouse, townHouse, value, type ShareHouse } from './share-house';

const words = { language: 'en', chambers, before: (name: string) => `Before ${name}` } as const;

/** A folder in memory that everybody sees. */
function folderOf(files: Map<string, File>): SharedFolder {
  let time = 1_770_000_000_000;
  return {
    name: async () => 'Ours',
    choose: async () => true,
    allowed: async () => true,
    files: async () => [...files.values()],
    write: async (name, file) => {
      files.set(name, new File([file], name, { lastModified: (time += 1000) }));
      return true;
    },
    forget: async () => {},
  };
}

async function memberOf(house: ShareHouse, folder: SharedFolder) {
  return { ...house, share: house.work, folder };
}

async function joined(from: ShareHouse): Promise<ShareHouse> {
  const house = await shareHouse();
  const passphrase = 'abandon-our-six-old-words-here';
  const pasted = value(await from.work.invite({ passphrase }, how));
  value(await house.work.join({ pasted, words: passphrase }, how));
  return house;
}

async function two() {
  const files = new Map<string, File>();
  const town = await townHouse();
  const ana = await memberOf(town, folderOf(files));
  const ben = await memberOf(await joined(town), folderOf(files));
  return { files, ana, ben, ada: town.ada };
}

describe('a shared folder', () => {
  it('brings everybody what the others wrote, each in a file of their own', async () => {
    const { files, ana, ben, ada } = await two();
    value(await syncFolder(ana, words, how));
    expect(value(await syncFolder(ben, words, how)).fresh).toBeGreaterThan(0);
    value(await change(ben, 'edit', [{ subject: ada, values: { role: 'Clerk' } }]));
    value(await syncFolder(ben, words, how));
    expect(value(await syncFolder(ana, words, how))).toMatchObject({ files: 1, fresh: 1 });
    const role = (await ana.records.subject(ada))?.subject.attributes.get('role');
    expect(role?.[0]?.value).toBe('Clerk');
    expect([...files.keys()].toSorted()).toEqual(
      [await ourFileName(ana), await ourFileName(ben)].toSorted(),
    );
    expect((await ana.records.restorePoints())[0]?.label).toContain('Before ');
  });

  it('writes nothing again while nothing changed', async () => {
    const { files, ana, ben } = await two();
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    value(await syncFolder(ana, words, how));
    const before = [...files.values()].map(({ lastModified }) => lastModified);
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    expect([...files.values()].map(({ lastModified }) => lastModified)).toEqual(before);
  });

  it('is given only public facts until more is switched on, and then all of it', async () => {
    const { ana, ben, ada } = await two();
    const stance = { 'stance.s1': { on: '2026-09-01', value: 'support', why: 'She said so' } };
    value(await change(ana, 'stance', [{ subject: ada, values: stance }]));
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    const has = async () =>
      (await ben.records.subject(ada))?.subject.attributes.has('stance.s1') ?? false;
    expect(await has()).toBe(false);
    value(await keepFolderState(ana, { assessments: true }));
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    expect(await has()).toBe(true);
  });

  it('keeps both of two switches that are set at once', async () => {
    const { ana } = await two();
    const kept = [{ assessments: true }, { names: true }].map((one) => keepFolderState(ana, one));
    (await Promise.all(kept)).map(value);
    expect(await folderState(ana)).toMatchObject({ assessments: true, names: true });
  });

  it('takes nothing that is not sealed to the group', async () => {
    const { files, ben } = await two();
    const stranger = await townHouse();
    const order = {
      what: 'everything',
      assessments: false,
      people: 'no',
      blobs: 'none',
    } as const;
    const bare = value(await stranger.work.make({ ...order, seal: open }, how)).file;
    const theirs = value(await stranger.work.make({ ...order, seal: { to: 'group' } }, how)).file;
    files.set('bare.groundwork', new File([bare], 'bare.groundwork'));
    files.set('theirs.groundwork', new File([theirs], 'theirs.groundwork'));
    files.set('notes.txt', new File(['Tuesday at six'], 'notes.txt'));
    const news = value(await syncFolder(ben, words, how));
    expect(news).toEqual({
      files: 0,
      fresh: 0,
      held: 0,
      passedOver: ['bare.groundwork', 'theirs.groundwork'],
      earlierKey: [],
    });
    expect((await ben.records.find({})).total).toBe(0);
  });

  it('takes nothing in by itself that somebody who left may have made', async () => {
    const { files, ana, ben: left, ada } = await two();
    value(await syncFolder(ana, words, how));
    value(await syncFolder(left, words, how));
    value(await changeGroupKey(ana));
    value(await change(left, 'edit', [{ subject: ada, values: { role: 'PLANTED' } }]));
    value(await syncFolder(left, words, how));
    const name = await ourFileName(left);
    expect(value(await syncFolder(ana, words, how))).toMatchObject({
      fresh: 0,
      passedOver: [],
      earlierKey: [name],
    });
    const role = async () => (await ana.records.subject(ada))?.subject.attributes.get('role');
    expect(await role()).toBeUndefined();
    // Opened by a person it is told apart, and is theirs to take.
    const file = files.get(name) ?? new File([], name);
    const preview = value(await ana.work.open({ file, language: 'en', chambers }, how));
    expect(preview).toMatchObject({ is: 'group', earlierKey: true, fresh: 1 });
    const asked = { label: 'x', erasuresAgreed: [], become: false };
    expect(value(await ana.work.take(asked, how)).fresh).toBe(1);
  });

  it('keeps what waits there for a person, whoever synced and how often', async () => {
    const { files, ana, ben, ada } = await two();
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    const clip = [...((await ana.records.subject(ada))?.subject.attributes.keys() ?? [])];
    const attribute = clip.find((name) => name.startsWith('clip.')) ?? '';
    value(await eraseItem(ana, ada, attribute));
    value(await syncFolder(ana, words, how));
    const name = await ourFileName(ana);
    for (const round of [1, 2, 3]) {
      expect([round, value(await syncFolder(ben, words, how)).held]).toEqual([round, 1]);
      expect((await folderState(ben)).waits).toMatchObject({ [name]: { held: 1 } });
    }
    value(await change(ben, 'edit', [{ subject: ada, values: { role: 'Clerk' } }]));
    expect(value(await syncFolder(ben, words, how)).held).toBe(1);
    // Somebody opens the file and agrees.
    const file = files.get(name) ?? new File([], name);
    const preview = value(await ben.work.open({ file, language: 'en', chambers }, how));
    const asked = preview.is === 'group' ? preview.erasures.flatMap(({ entries }) => entries) : [];
    value(await ben.work.take({ label: 'x', erasuresAgreed: asked, become: false }, how));
    await noteOpened(ben, name, 0);
    expect((await folderState(ben)).waits).toEqual({});
    expect(value(await syncFolder(ben, words, how)).held).toBe(0);
  });

  it('learns by itself that an erasure was agreed to another way', async () => {
    const { ana, ben, ada } = await two();
    value(await syncFolder(ana, words, how));
    value(await syncFolder(ben, words, how));
    const history = (await ana.records.subject(ada))?.subject.history ?? [];
    const { a = '' } = history.find((entry) => entry.a.startsWith('clip.')) ?? {};
    value(await eraseItem(ana, ada, a));
    value(await syncFolder(ana, words, how));
    expect(value(await syncFolder(ben, words, how)).held).toBe(1);
    const erasures = (await ana.records.subject(ada))?.subject.history.filter(
      (entry) => entry.a === 'erased',
    );
    const erasuresAgreed = erasures?.map(({ id }) => id) ?? [];
    value(await ben.records.write({ entries: erasures ?? [], erasuresAgreed, why: 'test' }));
    expect(value(await syncFolder(ben, words, how)).held).toBe(0);
    expect((await folderState(ben)).waits).toEqual({});
  });

  it('keeps why it went wrong until it went well', async () => {
    const { ana } = await two();
    await syncFolder({ ...ana, folder: { ...ana.folder, write: async () => false } }, words, how);
    expect((await folderState(ana)).failure).toEqual({ cause: 'folder-out-of-reach', facts: {} });
    value(await syncFolder(ana, words, how));
    expect((await folderState(ana)).failure).toBeUndefined();
  });

  it('that was kept by an earlier version still reads', async () => {
    const { ana } = await two();
    const before = { assessments: true, names: false, read: { a: '1 2' }, written: '3', at: 4 };
    value(await ana.records.local.put('folder', before));
    expect(await folderState(ana)).toMatchObject({ ...before, waits: {}, passedOver: [] });
  });

  it('out of reach says so', async () => {
    const { ana } = await two();
    const gone = { ...ana, folder: { ...ana.folder, files: async () => undefined } };
    expect(await syncFolder(gone, words, how)).toMatchObject({ cause: 'folder-out-of-reach' });
    const full = { ...ana, folder: { ...ana.folder, write: async () => false } };
    expect(await syncFolder(full, words, how)).toMatchObject({ cause: 'folder-out-of-reach' });
  });

  it('takes no place of a file that a person has opened', async () => {
    const { files, ana, ben } = await two();
    value(await syncFolder(ana, words, how));
    const [file] = files.values();
    const other = await townHouse();
    const bytes = value(
      await other.work.make(
        {
          what: 'everything',
          assessments: false,
          people: 'no',
          blobs: 'none',
          seal: open,
        },
        how,
      ),
    ).file;
    const chosen = new File([bytes], 'chosen.groundwork');
    const preview = value(await ben.work.open({ file: chosen, language: 'en', chambers }, how));
    if (preview.is !== 'group') throw new Error('No group file');
    expect(file).toBeDefined();
    value(await syncFolder(ben, words, how));
    const asked = { opening: preview.opening, label: 'x', erasuresAgreed: [], become: false };
    value(await ben.work.take(asked, how));
    expect((await ben.records.subject(other.ada)) !== undefined).toBe(true);
  });
});
