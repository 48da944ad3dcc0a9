import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { addProfile } from '../../../lib/app/edit-profile';
import {
  removeFinding,
  saveFinding,
  setVisibility,
  type KeptFinding,
} from '../../../lib/app/people/findings';
import { removePhoto, setPhoto } from '../../../lib/app/people/photo';
import { saveForGroup } from '../../../lib/app/share/save-files';
import type { Order } from '../../../lib/app/ports/share-work';
import { knowBlob } from '../../../lib/ledger/blob';
import {
  how,
  made,
  open,
  previewed,
  shareHouse,
  type ShareHouse,
  taken,
  townHouse,
  unzipped,
  value,
} from './share-house';

const order: Order = {
  what: 'everything',
  assessments: true,
  people: 'names',
  blobs: 'all',
  seal: open,
};
const written = 'The old wording';

type Town = Awaited<ReturnType<typeof townHouse>>;
let house: Town;
beforeEach(async () => {
  house = await townHouse();
});

const text = async (from: ShareHouse = house) => unzipped((await made(from, order)).file);
const send = async () =>
  value(await saveForGroup({ ...house, share: house.work, saveFile: () => {} }, order, how));

const words = { question: 'housing', basis: 'reported', source: '' } as const;

async function kept(from: ShareHouse, said: string): Promise<{ id: string; mine: boolean }> {
  const subject = (await from.records.subject(house.ada))?.subject;
  const [attribute = ''] =
    [...(subject?.attributes ?? [])].find(([, field]) => JSON.stringify(field).includes(said)) ??
    [];
  return { id: attribute.slice(attribute.indexOf('.') + 1), mine: false };
}

async function write(visibility: 'group' | 'mine' = 'group'): Promise<KeptFinding> {
  const words = { question: 'housing', text: written, basis: 'reported', source: '' } as const;
  value(await saveFinding(house, house.ada, { ...words, visibility }, false));
  const kept = await house.records.subject(house.ada);
  const [attribute = '', field] =
    [...(kept?.subject.attributes ?? [])].find(([, said]) =>
      JSON.stringify(said).includes(written),
    ) ?? [];
  return {
    id: attribute.slice(attribute.indexOf('.') + 1),
    mine: visibility === 'mine',
    finding: { ...words, paper: 'paper', ...(field?.[0]?.value as object) },
  };
}

describe('a file for the group leaves at home', () => {
  it('an answer that was made just me before anybody got it', async () => {
    value(await setVisibility(house, house.ada, await write(), 'mine'));
    expect(await text()).not.toContain(written);
    // Later files keep to it, although files were made since.
    await send();
    expect(await text()).not.toContain(written);
  });

  it('an answer that was taken back at once, by undo or removed', async () => {
    const kept = await write();
    const removed = value(await removeFinding(house, house.ada, kept));
    expect(await text()).not.toContain(written);
    value(await removed.undo());
    expect(await text()).toContain(written);
  });

  it('a profile that was deleted before anybody got it, until it is wanted again', async () => {
    const { profile } = value(
      await addProfile(house, { name: 'Bo Winters', form: 'person', audience: 'official' }),
    );
    const gone = value(
      await change(house, 'delete', [{ subject: profile, values: {}, deleted: true }]),
    );
    expect(await text()).not.toContain('Bo Winters');
    await send();
    expect(await text()).not.toContain('Bo Winters');
    value(await gone.undo());
    expect(await text()).toContain('Bo Winters');
  });

  it('the picture of a photo that was removed or replaced', async () => {
    const [first, second] = [
      [255, 216, 1],
      [255, 216, 2],
    ].map((bytes) => new Uint8Array(bytes));
    const name = (bytes = new Uint8Array()) => `"blob":"${knowBlob(bytes, 'image/jpeg').hash}"`;
    value(await setPhoto(house, house.ada, first ?? new Uint8Array()));
    expect(await text()).toContain(name(first));
    await send();
    value(await setPhoto(house, house.ada, second ?? new Uint8Array()));
    const after = await text();
    expect(after).not.toContain(name(first));
    expect(after).toContain(name(second));
    value(await removePhoto(house, house.ada));
    expect(await text()).not.toContain(name(second));
  });
});

describe('what somebody has already', () => {
  it('is taken back in every copy', async () => {
    const kept = await write();
    const other = await shareHouse();
    await send();
    await previewed(other, (await made(house, order)).file);
    await taken(other);
    value(await removeFinding(house, house.ada, kept));
    await previewed(other, (await made(house, order)).file);
    await taken(other);
    const there = await other.records.subject(house.ada);
    expect(JSON.stringify([...(there?.subject.attributes ?? [])])).not.toContain(written);
  });

  it('is taken back as well where it came from another', async () => {
    await write();
    const other = await shareHouse();
    await previewed(other, (await made(house, order)).file);
    await taken(other);
    const kept = await other.records.subject(house.ada);
    const [attribute = ''] =
      [...(kept?.subject.attributes ?? [])].find(([, said]) =>
        JSON.stringify(said).includes(written),
      ) ?? [];
    value(
      await removeFinding(other, house.ada, { id: attribute.split('.')[1] ?? '', mine: false }),
    );
    await previewed(house, (await made(other, order)).file);
    await taken(house);
    const here = await house.records.subject(house.ada);
    expect(here?.subject.attributes.has(attribute)).toBe(false);
  });

  it('counts by when it stood, not by files that were made without it', async () => {
    const kept = await write();
    value(await removeFinding(house, house.ada, kept));
    await send();
    const again = await write();
    value(await setVisibility(house, house.ada, again, 'mine'));
    expect(await text()).not.toContain(written);
  });

  it('of others is taken back as well by a device that was restored', async () => {
    await write();
    const other = await shareHouse();
    await previewed(other, (await made(house, order)).file);
    await taken(other);
    const own = { ...words, text: 'Ours', visibility: 'group' } as const;
    value(await saveFinding(other, house.ada, own, false));
    value(await removeFinding(other, house.ada, await kept(other, written)));
    value(await removeFinding(other, house.ada, await kept(other, 'Ours')));
    const again = await shareHouse();
    await previewed(again, (await made(other, { ...order, what: 'backup' })).file);
    await taken(again, true);
    const file = await text(again);
    expect(file).toContain(written);
    expect(file).not.toContain('Ours');
  });

  it('counts what stood again for a while after going back to a restore point', async () => {
    const first = await write();
    const point = value(await house.records.makeRestorePoint('before'));
    value(await removeFinding(house, house.ada, first));
    const back = value(await house.records.returnTo(point.id, 'back'));
    await send();
    value(await house.records.returnTo(back.id, 'forth'));
    expect(await text()).toContain(written);
  });

  it('goes into a whole backup, which is one’s own', async () => {
    value(await setVisibility(house, house.ada, await write(), 'mine'));
    expect(await unzipped((await made(house, { ...order, what: 'backup' })).file)).toContain(
      written,
    );
  });
});
