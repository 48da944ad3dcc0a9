import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import {
  listDisputes,
  settleAnew,
  settleDeletion,
  settleWith,
  type Dispute,
} from '../../../lib/app/share/disputes';
import type { Order } from '../../../lib/app/ports/share-work';
import {
  made,
  open,
  previewed,
  shareHouse,
  taken,
  townHouse,
  value,
  type ShareHouse,
} from './share-house';

const all: Order = {
  what: 'everything',
  assessments: true,
  people: 'names',
  blobs: 'none',
  seal: open,
};

async function give(from: ShareHouse, to: ShareHouse): Promise<void> {
  await previewed(to, (await made(from, all)).file);
  await taken(to);
}

/** Two who wrote about the same person on the same evening. */
async function apart(one: Parameters<typeof change>[2], other: Parameters<typeof change>[2]) {
  const ana = await townHouse();
  const ben = await shareHouse();
  await give(ana, ben);
  value(await change(ana, 'edit', one));
  value(await change(ben, 'edit', other));
  await give(ben, ana);
  return { ana, ben };
}

async function only(house: ShareHouse): Promise<Dispute> {
  const [dispute, ...others] = await listDisputes(house);
  expect(others).toEqual([]);
  if (dispute === undefined) throw new Error('Nothing to settle');
  return dispute;
}

describe('the list of disagreements', () => {
  it('tells who said what of whom, and one click settles it for everybody', async () => {
    const house = await townHouse();
    const ben = await shareHouse();
    await give(house, ben);
    for (const [one, role] of [
      [house, 'Clerk'],
      [ben, 'Mayor'],
    ] as const) {
      value(await change(one, 'edit', [{ subject: house.ada, values: { role } }]));
    }
    await give(ben, house);
    const dispute = await only(house);
    expect(dispute).toMatchObject({ name: 'Ada Winters', kind: 'profile', attribute: 'role' });
    const said = new Map(dispute.words.map(({ text, by }) => [text, by === undefined]));
    expect(said).toEqual(
      new Map([
        ['Clerk', true],
        ['Mayor', false],
      ]),
    );
    const mayor = dispute.words.find(({ text }) => text === 'Mayor');
    const settled = value(await settleWith(house, dispute, mayor?.entry ?? ''));
    expect(await listDisputes(house)).toEqual([]);
    await give(house, ben);
    expect(await listDisputes(ben)).toEqual([]);
    expect((await ben.records.subject(house.ada))?.subject.attributes.get('role')).toMatchObject([
      { value: 'Mayor' },
    ]);
    value(await settled.undo());
    expect((await only(house)).words.length).toBe(2);
  });

  it('takes another wording, and keeps what else belongs to an answer', async () => {
    const finding = (text: string) => ({ basis: 'reported', paper: 'paper', question: 'q', text });
    const subject = 'ben-jones';
    const values = (text: string) => ({
      kind: 'profile',
      name: 'Ben Jones',
      'finding.f1': finding(text),
    });
    const { ana } = await apart(
      [{ subject, values: values('Voted yes') }],
      [{ subject, values: values('Voted no') }],
    );
    const dispute = await only(ana);
    value(await settleAnew(ana, dispute, 'Voted yes, then no'));
    expect(await listDisputes(ana)).toEqual([]);
    expect(
      (await ana.records.subject(subject))?.subject.attributes.get('finding.f1'),
    ).toMatchObject([{ value: finding('Voted yes, then no') }]);
  });

  it('ends a deletion in question either way', async () => {
    for (const gone of [true, false]) {
      const house = await townHouse();
      const ben = await shareHouse();
      await give(house, ben);
      value(await change(house, 'edit', [{ subject: house.ada, values: { role: 'Clerk' } }]));
      value(await change(ben, 'delete', [{ subject: house.ada, values: {}, deleted: true }]));
      await give(ben, house);
      const dispute = await only(house);
      expect(dispute.attribute).toBe('deleted');
      value(await settleDeletion(house, dispute, gone));
      expect(await listDisputes(house)).toEqual([]);
      expect((await house.records.subject(house.ada))?.subject.deleted).toBe(gone ? 'yes' : 'no');
    }
  });
});
