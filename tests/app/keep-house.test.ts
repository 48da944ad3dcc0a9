import { describe, expect, it } from 'vitest';

import { keepHouse, type Closable } from '../../lib/app/keep-house';
import { done, failed } from '../../lib/domain/result';

function houses() {
  const told: (() => void)[] = [];
  const house: Closable = {
    records: { onClose: (tell) => void told.push(() => tell(failed('store-unavailable'))) },
  };
  const asked = { times: 0, fails: false };
  const get = keepHouse(async () => {
    asked.times++;
    return asked.fails ? failed('store-unavailable') : done(house);
  });
  return { get, asked, told };
}

describe('a house that is kept', () => {
  it('is opened once and listens once, however many events come', async () => {
    const { get, asked, told } = houses();
    await Promise.all([get(), get()]);
    await get();
    expect(asked.times).toBe(1);
    expect(told).toHaveLength(1);
  });

  it('is opened anew once it was closed', async () => {
    const { get, asked, told } = houses();
    await get();
    told[0]?.();
    await get();
    expect(asked.times).toBe(2);
    expect(told).toHaveLength(2);
  });

  it('is tried again after a failure', async () => {
    const { get, asked } = houses();
    asked.fails = true;
    expect(await get()).toMatchObject({ ok: false });
    asked.fails = false;
    expect(await get()).toMatchObject({ ok: true });
  });
});
