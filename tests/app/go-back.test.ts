import { expect, test } from 'vitest';
import { change } from '../../lib/app/change';
import { goBackTo } from '../../lib/app/go-back';
import { aHouse } from './a-house';

async function withPoint() {
  const quiet = await aHouse();
  let alone = 0;
  const house = {
    ...quiet,
    alone: <T>(work: () => Promise<T>) => {
      alone += 1;
      return work();
    },
  };
  const say = (role: string) => change(quiet, 'test', [{ subject: 'p', values: { role } }]);
  await say('Chair');
  const point = await quiet.records.makeRestorePoint('before-import');
  if (!point.ok) throw new Error(point.cause);
  await say('Mayor');
  const role = async () => {
    const kept = await quiet.records.subject('p');
    return kept?.subject.attributes.get('role')?.map((said) => said.value);
  };
  return { house, point: point.value.id, role, alone: () => alone };
}

test('going back runs alone, and undo returns to what stood before it', async () => {
  const { house, point, role, alone } = await withPoint();
  const went = await goBackTo(house, point);
  expect(await role()).toEqual(['Chair']);
  expect(alone()).toBe(1);
  const again = went.ok ? await went.value.undo() : went;
  expect(await role()).toEqual(['Mayor']);
  if (again.ok) await again.value.undo();
  expect(await role()).toEqual(['Chair']);
});

test('a point that is no longer kept is told by name', async () => {
  const { house } = await withPoint();
  expect(await goBackTo(house, 999)).toMatchObject({ ok: false, cause: 'restore-point-unknown' });
});
