import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { thisMember } from '../../../lib/app/this-member';
import {
  backup,
  bytesOf,
  clipText,
  how,
  linesOf,
  made,
  opened,
  previewed,
  shareHouse,
  taken,
  townHouse,
  value,
} from './share-house';

describe('a backup', () => {
  it('opened on a device that has nothing gives back everything, byte for byte', async () => {
    const house = await townHouse();
    const fresh = await shareHouse();
    const { file } = await made(house, backup);
    await previewed(fresh, file);
    await taken(fresh);
    expect(await linesOf(fresh)).toEqual(await linesOf(house));
    expect((await fresh.records.blob(clipText.hash))?.bytes).toEqual(clipText.bytes);
    const again = await made(fresh, backup);
    const body = async (blob: Blob) =>
      new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const afterHead = (text: string) => text.slice(text.indexOf('\n'));
    expect(afterHead(await body(again.file))).toBe(afterHead(await body(file)));
  });

  it('opens with its passphrase in any spelling, and with no other', async () => {
    const house = await townHouse();
    const passphrase = 'six-plain-words-of-my-own';
    const { file, name } = await made(house, { ...backup, seal: { to: 'passphrase', passphrase } });
    expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d\.groundwork$/);
    const fresh = await shareHouse();
    expect(await opened(fresh, file)).toMatchObject({ cause: 'file-wants-passphrase' });
    expect(await opened(fresh, file, { passphrase: 'another' })).toMatchObject({
      cause: 'file-wrong-passphrase',
    });
    expect(value(await opened(fresh, file, { passphrase: ` ${passphrase}\n` }))).toMatchObject({
      is: 'group',
      what: 'backup',
    });
  }, 60_000);

  it('lets its maker go on as themselves where nobody has written yet', async () => {
    const house = await townHouse();
    const fresh = await shareHouse();
    const { file } = await made(house, backup);
    expect((await previewed(fresh, file)).mayBecome).toBe(true);
    await taken(fresh, true);
    expect(await thisMember(fresh)).toBe(await thisMember(house));
  });

  it('leaves whoever has written here as they are', async () => {
    const house = await townHouse();
    const other = await townHouse();
    const { file } = await made(house, backup);
    expect((await previewed(other, file)).mayBecome).toBe(false);
  });

  it('marks a restore point first, and returning there takes all of it back', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    value(
      await change(other, 'test', [{ subject: 'ben', values: { kind: 'profile', name: 'Ben' } }]),
    );
    const before = await linesOf(other);
    await previewed(other, (await made(house, backup)).file);
    await taken(other);
    const [point] = await other.records.restorePoints();
    expect(point?.label).toBe('Before a-file');
    value(await other.records.returnTo(point?.id ?? 0, 'back'));
    expect(await linesOf(other)).toEqual(before);
  });

  it('that was cut off or changed says so and changes nothing', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    const bytes = await bytesOf((await made(house, backup)).file);
    const bent = bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte));
    for (const damaged of [bytes.slice(0, -30), bent, bytes.slice(0, 0)]) {
      expect((await opened(other, new Blob([damaged]))).ok).toBe(false);
      const take = { label: '', erasuresAgreed: [], become: false };
      expect(await other.work.take(take, how)).toMatchObject({ cause: 'file-not-staged' });
    }
    expect(await linesOf(other)).toEqual([]);
    expect(await other.records.blobHashes()).toEqual([]);
    expect(await other.records.restorePoints()).toEqual([]);
  });

  it('stopped half way is no file', async () => {
    const house = await townHouse();
    const stopped = AbortSignal.abort();
    expect(await house.work.make(backup, { ...how, signal: stopped })).toMatchObject({
      cause: 'file-cancelled',
    });
  });
});
