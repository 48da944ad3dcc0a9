import { expect, test } from 'vitest';
import { change } from '../../lib/app/change';
import { StoreFailure } from '../../lib/app/ports/records';
import { nameUs } from '../../lib/app/our-member';
import { beMember, thisMember } from '../../lib/app/this-member';
import { failed } from '../../lib/domain/result';
import { aHouse } from './a-house';

async function fullHouse() {
  const house = await aHouse();
  const local = { ...house.records.local, put: async () => failed('store-full' as const) };
  return { ...house, records: { ...house.records, local } };
}

test('the member of a device is made once', async () => {
  const house = await aHouse();
  expect(await thisMember(house)).toBe(await thisMember(house));
});

test('a device goes on as the member whose backup was restored', async () => {
  const house = await aHouse();
  await beMember(house, 'ana');
  expect(await thisMember(house)).toBe('ana');
});

test('a full store says why no member could be made, as a screen can explain', async () => {
  const failing = thisMember(await fullHouse());
  await expect(failing).rejects.toBeInstanceOf(StoreFailure);
  await expect(failing).rejects.toMatchObject({ failure: { cause: 'store-full' } });
});

test('a change that finds the store full fails by name instead of breaking', async () => {
  const changed = await change(await fullHouse(), 'test', [{ subject: 'p', values: { a: 1 } }]);
  expect(changed).toMatchObject({ ok: false, cause: 'store-full' });
});

test('a name that finds the store full fails by name too', async () => {
  expect(await nameUs(await fullHouse(), 'R. M.')).toMatchObject({
    ok: false,
    cause: 'store-full',
  });
});
