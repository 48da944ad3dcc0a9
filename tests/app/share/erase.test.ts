import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { addProfile } from '../../../lib/app/edit-profile';
import { eraseItem, eraseReach } from '../../../lib/app/people/erase-item';
import type { Order } from '../../../lib/app/ports/share-work';
import { know } from '../../../lib/ledger/entry';
import {
  clipText,
  how,
  linesOf,
  made,
  open,
  previewed,
  shareHouse,
  taken,
  townHouse,
  value,
} from './share-house';

const all: Order = {
  what: 'everything',
  assessments: true,
  people: 'names',
  blobs: 'all',
  seal: open,
};

const secret = 'She sleeps at her sister’s';
const finding = (text: string) => ({ basis: 'told', paper: 'paper', question: 'q', text });

async function withSecret() {
  const house = await townHouse();
  for (const text of ['Somewhere else', secret]) {
    const values = { 'finding.bad': finding(text) };
    value(await change(house, 'finding', [{ subject: house.ada, values }]));
  }
  return house;
}

describe('erasing one thing', () => {
  it('says its reach, and takes every wording off the disk', async () => {
    const house = await withSecret();
    expect(await eraseReach(house, house.ada, 'finding.bad')).toEqual({
      wordings: 2,
      people: 1,
      blobs: [],
      lines: 0,
    });
    const before = (await linesOf(house)).length;
    value(await eraseItem(house, house.ada, 'finding.bad'));
    const lines = (await linesOf(house)).join('\n');
    expect(lines).not.toContain('sister');
    expect(lines).not.toContain('Somewhere else');
    expect((await linesOf(house)).length).toBe(before - 1);
    expect(await eraseItem(house, house.ada, 'finding.bad')).toMatchObject({
      cause: 'nothing-to-erase',
    });
  });

  it('takes the lines of meetings that were taken from it, if wanted', async () => {
    for (const [withLines, left] of [
      [false, true],
      [true, false],
    ] as const) {
      const house = await withSecret();
      const from = { kind: 'finding', profile: house.ada, id: 'bad', entry: 'x' };
      const values = (text: string) => ({
        kind: 'meeting',
        [`with.${house.ada}`]: true,
        'line.l': { part: 'appreciation', text, from },
        'line.other': { part: 'messages', text: 'Rents are too high' },
      });
      value(await change(house, 'plan', [{ subject: 'meeting', values: values(secret) }]));
      // Reworded since: the old words are still in the records.
      value(await change(house, 'plan', [{ subject: 'meeting', values: values('Her sister') }]));
      expect((await eraseReach(house, house.ada, 'finding.bad'))?.lines).toBe(1);
      value(await eraseItem(house, house.ada, 'finding.bad', withLines));
      const lines = (await linesOf(house)).join('\n');
      expect(lines.includes('sister')).toBe(left);
      expect(lines).toContain('Rents are too high');
    }
  });

  it('takes the text of a page with it', async () => {
    const house = await townHouse();
    const attribute = [
      ...((await house.records.subject(house.ada))?.subject.attributes.keys() ?? []),
    ].find((one) => one.startsWith('clip.'));
    value(await eraseItem(house, house.ada, attribute ?? ''));
    expect(await house.records.blob(clipText.hash)).toBeUndefined();
  });

  it('asks again where somebody’s file brings it, and no old file brings it back', async () => {
    const house = await withSecret();
    const other = await shareHouse();
    const stale = (await made(house, all)).file;
    await previewed(other, stale);
    await taken(other);
    value(await eraseItem(house, house.ada, 'finding.bad'));
    const { file } = await made(house, all);

    const preview = await previewed(other, file);
    expect(preview.erasures).toMatchObject([
      { name: 'Ada Winters', erases: { answers: 1, pages: 0, other: 0 }, blobs: 0 },
    ]);
    expect(await taken(other)).toMatchObject({ held: 1 });
    expect((await linesOf(other)).join('\n')).toContain('sister');

    const again = await previewed(other, file);
    const erasuresAgreed = again.erasures.flatMap(({ entries }) => entries);
    value(await other.work.take({ label: 'x', erasuresAgreed, become: false }, how));
    expect((await linesOf(other)).join('\n')).not.toContain('sister');
    for (const one of [house, other]) {
      expect(await previewed(one, stale)).toMatchObject({ fresh: 0, erasedHere: 2 });
      await taken(one);
      expect((await linesOf(one)).join('\n')).not.toContain('sister');
    }
  });

  it('that names nothing but hides everything says all that it would take', async () => {
    const house = await townHouse();
    const other = await shareHouse();
    await previewed(other, (await made(house, all)).file);
    await taken(other);
    const { subject } = (await other.records.subject(house.ada)) ?? {};
    const heads = [...(subject?.heads.values() ?? [])].flat().toSorted();
    const { profile: cruz } = value(
      await addProfile(other, { name: 'Cruz', form: 'person', audience: 'official' }),
    );
    const clip = subject?.attributes.get(`clip.${clipText.hash}`)?.[0]?.value;
    const values = { [`clip.${clipText.hash}`]: JSON.parse(JSON.stringify(clip)) };
    value(await change(other, 'clip', [{ subject: cruz, values }]));
    const hostile = { blobs: [clipText.hash], ids: [] };
    const { id } = value(know({ a: 'erased', by: 'x', e: house.ada, r: heads, t: 5, v: hostile }));
    await house.records.write({
      entries: [{ a: 'erased', by: 'x', e: house.ada, r: heads, t: 5, v: hostile }],
      erasuresAgreed: [id],
      why: 'test',
    });
    const preview = await previewed(other, (await made(house, all)).file);
    expect(preview.erasures).toMatchObject([
      {
        name: 'Ada Winters',
        by: 'x',
        entries: [id],
        erases: { answers: 0, pages: 0, other: 0 },
        hides: { answers: 2, pages: 1, other: heads.length - 3 },
        blobs: 1,
        others: ['Cruz'],
      },
    ]);
  });
});
