import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { StoreFailure } from '../../../lib/app/ports/records';
import { backupIsDue, remindLater } from '../../../lib/app/share/files-made';
import { shareJobs } from '../../../lib/app/share/jobs';
import { saveBackup } from '../../../lib/app/share/save-files';
import { failed } from '../../../lib/domain/result';
import { how, open, shareHouse, townHouse, value } from './share-house';

const week = 7 * 24 * 3_600_000;

describe('whoever has much to lose', () => {
  it('is reminded of a backup when the last is old and something was written since', async () => {
    const house = await townHouse();
    const later = (weeks: number) => ({ ...house, now: () => house.now() + weeks * week });
    expect(await backupIsDue(house)).toBe(false);
    expect(await backupIsDue(later(5))).toBe(true);
    value(await saveBackup({ ...house, share: house.work, saveFile: () => {} }, open, how));
    expect(await backupIsDue(later(5))).toBe(false);
    value(await change(house, 'edit', [{ subject: house.ada, values: { role: 'Clerk' } }]));
    expect(await backupIsDue(later(3))).toBe(false);
    expect(await backupIsDue(later(5))).toBe(true);
  });

  it('is left alone for two weeks when they would rather not', async () => {
    const house = await townHouse();
    const later = (weeks: number) => ({ ...house, now: () => house.now() + weeks * week });
    value(await remindLater(later(5)));
    expect(await backupIsDue(later(6))).toBe(false);
    expect(await backupIsDue(later(8))).toBe(true);
  });

  it('is not reminded where there is nothing', async () => {
    const house = await shareHouse();
    expect(await backupIsDue({ ...house, now: () => 9e12 })).toBe(false);
  });
});

describe('a store that gives way', () => {
  it('fails every job with its own cause', async () => {
    const house = await townHouse();
    const broken = () => Promise.reject(new StoreFailure(failed('store-closed')));
    const records = {
      ...house.records,
      find: broken,
      subjects: broken,
      local: { ...house.records.local, get: broken },
    };
    const work = shareJobs({ ...house, records });
    const order = {
      what: 'backup',
      assessments: true,
      people: 'names',
      blobs: 'none',
      seal: open,
    } as const;
    const answers = await Promise.all([
      work.make(order, how),
      work.brought(null, how),
      work.invite({ passphrase: 'six' }, how),
      work.open(
        {
          file: new File(['name\nAda\n'], 'a.csv'),
          language: 'en',
          chambers: { upper: '', lower: '', legislature: '' },
        },
        how,
      ),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ cause: 'store-closed' });
  });
});
