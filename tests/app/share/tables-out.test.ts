import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { putCommitment, recordSignOn, withdrawSignOn } from '../../../lib/app/meetings/sign-ons';
import {
  saveTable,
  tableFormats,
  tableOut,
  type TableFormat,
  type TableOrder,
} from '../../../lib/app/share/tables-out';
import type { Json } from '../../../lib/ledger/json';
import {
  atOnce,
  campaign,
  ours,
  person,
  testHouse,
  tied,
  value,
  type PeopleHouse,
} from '../meetings/group';
import { saving, tableWords } from './out';

const plain: Omit<TableOrder, 'format'> = {
  ids: undefined,
  unpublished: false,
  ours: 'no',
  allTies: false,
};
const everything: typeof plain = { ...plain, unpublished: true, ours: 'names', allTies: true };

let house: PeopleHouse;
let pledge: string;
let dana: string;

beforeEach(async () => {
  house = await testHouse();
  pledge = await campaign(house);
  dana = await person(house, 'Dana Whitlock');
});

const say = (subject: string, values: Readonly<Record<string, Json>>) =>
  value(change(house, 'test', [{ subject, values }]));

async function saved(format: TableFormat, more: Partial<TableOrder> = {}): Promise<string> {
  const { house: saver, saved: files } = saving(house);
  await saveTable(saver, { format, ...plain, ...more }, tableWords);
  return (await files()).map(({ text }) => text).join('');
}

/** The rows under the heads. */
const rows = async (format: TableFormat, more: Partial<TableOrder> = {}) =>
  (await saved(format, more)).trim().split('\r\n').slice(1);

async function signOn(profile: string, publish: boolean): Promise<string> {
  const given = {
    profile,
    campaign: pledge,
    as: 'individual' as const,
    on: '2026-10-01',
    publish,
    proof: 'SECRET proof',
    meeting: undefined,
  };
  return (await value(recordSignOn(house, given))).signOn;
}

async function task(title: string, values: Readonly<Record<string, Json>> = {}): Promise<void> {
  await say(`task-${title.replaceAll(/\W/g, '')}`, { kind: 'task', title, ...values });
}

describe('every table', () => {
  it('holds nothing private, judged or told, even with all switches on', async () => {
    const rosa = await ours(house, 'Rosa Diaz');
    const held = { question: 'votes', text: 'SECRET', basis: 'told', paper: 'never-on-paper' };
    await say(dana, {
      'stance.s': { value: 'opposition', on: '2026-10-01', why: 'SECRET' },
      'power.p': { value: 'decides', on: '2026-10-01', why: 'SECRET' },
      'finding.f': held,
      'findingMine.f': held,
      'tag.t': 'SECRET',
      'tie.t': { to: rosa, kind: 'friend', direction: 'both', note: 'SECRET', clip: 'c' },
    });
    await say(rosa, { 'tieMine.t': { to: dana, kind: 'family', direction: 'both' } });
    await tied(house, rosa, 'worships-with', dana);
    const given = await signOn(await person(house, 'Ben Ashgrove'), false);
    await value(putCommitment(house, given, { text: 'SECRET shelter', state: 'agreed' }, true));
    await value(putCommitment(house, given, { text: 'SECRET food', state: 'agreed' }, false));
    await say(given, { note: 'SECRET' });
    await task('Write to Dana', {
      note: 'SECRET',
      waitsFor: 'SECRET aide',
      [`about.${dana}`]: true,
    });
    for (const format of tableFormats) {
      const text = await saved(format, everything);
      expect(text).toMatch(/Dana|Ben/);
      expect(text).not.toMatch(/SECRET|Rosa|opposition|decides|friend|family|worships/);
    }
  });

  it('holds no cell that a spreadsheet program would run', async () => {
    const name = '=HYPERLINK("https://x.example.org")';
    await signOn(await person(house, name), true);
    await person(house, '+1 of us');
    await task('@SUM(A1:A9)');
    expect(await saved('sign-ons')).toContain(`"'=HYPERLINK`);
    expect(await saved('candidates')).toContain("'+1 of us");
    expect(await saved('tasks')).toContain("'@SUM(A1:A9)");
    expect(await saved('kumu')).toContain(`"'=HYPERLINK`);
  });

  it('carries the longest name whole', async () => {
    const name = 'Ñ'.repeat(200);
    await signOn(await person(house, name), true);
    expect(await saved('sign-ons')).toContain(name);
    expect(await saved('kumu')).toContain(name);
  });

  it('is empty but for its heads while there is nothing', async () => {
    house = await testHouse();
    for (const format of tableFormats) {
      const { count, ties } = await tableOut(house, { format, ...everything }, tableWords);
      expect([count, ties]).toEqual([0, 0]);
    }
    expect(await saved('tasks')).toBe('Task,Who,Due,Done,About\r\n');
  });

  it('is saved under a name that says nothing of anybody', async () => {
    const out = (format: TableFormat) => tableOut(house, { format, ...plain }, tableWords);
    const names = await Promise.all(tableFormats.map(async (format) => (await out(format)).name));
    expect(names).toEqual(['sign-ons.csv', 'to-ask.csv', 'tasks.csv', 'map.zip']);
  });
});

describe('the table of sign-ons', () => {
  it('names who may be published, and by choice the others, who are told apart', async () => {
    await signOn(dana, true);
    await signOn(await person(house, 'Ben Ashgrove'), false);
    const row = 'Dana Whitlock,individual,,,Open Doors,2026-10-01,yes';
    expect(await rows('sign-ons')).toEqual([row]);
    expect(await rows('sign-ons', { unpublished: true })).toEqual([
      'Ben Ashgrove,individual,,,Open Doors,2026-10-01,no',
      row,
    ]);
  });

  it('does not publish where anybody says no', async () => {
    const given = await signOn(dana, false);
    await atOnce(house, given, 'publish', true);
    expect(await rows('sign-ons')).toEqual([]);
  });

  it('leaves out what was taken back, and whoever was deleted', async () => {
    await value(withdrawSignOn(house, await signOn(dana, true), '2026-11-01'));
    const ben = await person(house, 'Ben Ashgrove');
    await signOn(ben, true);
    await value(change(house, 'delete', [{ subject: ben, values: {}, deleted: true }]));
    expect(await rows('sign-ons', { unpublished: true })).toEqual([]);
  });
});

describe('the table of candidates', () => {
  it('holds those who have not signed on, or the chosen among them', async () => {
    await signOn(dana, true);
    const ben = await person(house, 'Ben Ashgrove', 'business');
    await person(house, 'Cy Moss');
    expect(await rows('candidates')).toEqual([
      'Ben Ashgrove,,,,business,research,',
      'Cy Moss,,,,official,research,',
    ]);
    expect(await rows('candidates', { ids: [ben, dana] })).toHaveLength(1);
  });

  it('says who asks only when our own people are switched on, and then by initials', async () => {
    const rosa = await ours(house, 'Rosa Diaz');
    const round = { kind: 'approach', profile: dana, campaign: pledge, round: 2 };
    await say('round-1', { ...round, round: 1, [`asker.${await ours(house, 'Al Oak')}`]: true });
    await say('round-2', { ...round, [`asker.${rosa}`]: true });
    expect(await rows('candidates')).toEqual(['Dana Whitlock,,,,official,research,']);
    expect((await rows('candidates', { ours: 'initials' }))[0]).toMatch(/,R. D.$/);
    expect((await rows('candidates', { ours: 'names' }))[0]).toMatch(/,Rosa Diaz$/);
  });
});

describe('the table of tasks', () => {
  it('puts what is open by its day before what is done, and names whom it is about', async () => {
    const rosa = await ours(house, 'Rosa Diaz');
    await say('meeting', { kind: 'meeting', when: '2026-11-12T16:30', [`with.${dana}`]: true });
    await task('Done', { done: '2026-10-02' });
    await task('Some day');
    await task('Later', { due: '2027-01-01', owner: rosa, [`about.${rosa}`]: true });
    await task('Soon', { due: '2026-11-04', [`about.${dana}`]: true, 'about.meeting': true });
    expect(await rows('tasks')).toEqual([
      expect.stringMatching(/^Soon,,2026-11-04,,(Dana Whitlock|Meeting 2026-11-12) \| /),
      'Later,,2027-01-01,,',
      'Some day,,,,',
      'Done,,,2026-10-02,',
    ]);
    expect(await saved('tasks', { ours: 'initials' })).toContain('Later,R. D.,2027-01-01');
  });

  it('does not name whoever was deleted', async () => {
    const teo = await person(house, 'Teo Lund');
    await task('Write', { [`about.${dana}`]: true, [`about.${teo}`]: true });
    await task('Call', { [`about.${dana}`]: true });
    await value(change(house, 'delete', [{ subject: dana, values: {}, deleted: true }]));
    expect(await rows('tasks')).toEqual(['Write,,,,Teo Lund']);
  });
});

describe('the map', () => {
  const tie = (to: string, more: Record<string, Json> = {}) => ({
    to,
    kind: 'works-for',
    direction: 'toward',
    ...more,
  });
  const ties = async (more: Partial<TableOrder> = {}) =>
    (await tableOut(house, { format: 'kumu', ...plain, ...more }, tableWords)).ties;

  it('draws the ties that a page shows, and the others by choice', async () => {
    const hall = await person(house, 'City Hall', 'official', 'organization');
    await say(dana, {
      role: 'Clerk',
      'tie.page': tie(hall, { clip: 'c' }),
      'tie.heard': tie(hall, { source: 'SECRET' }),
      'tie.power': tie(hall, { clip: 'c', kind: 'listens-to' }),
      'tie.over': tie(hall, { clip: 'c', until: '2025-01-01' }),
      'tie.gone': tie('nobody', { clip: 'c' }),
    });
    expect(await ties()).toBe(1);
    expect(await ties({ allTies: true })).toBe(3);
    const text = await saved('kumu', { allTies: true });
    expect(text).toContain('Dana Whitlock,person,Clerk,official');
    expect(text).toContain('Dana Whitlock,City Hall,directed,works-for');
    expect(text).not.toContain('SECRET');
    expect(await ties({ ids: [dana] })).toBe(0);
  });

  it('takes a tie for public only where everybody shows the page', async () => {
    const hall = await person(house, 'City Hall', 'official', 'organization');
    await atOnce(house, dana, 'tie.t', tie(hall), tie(hall, { clip: 'c' }));
    expect(await ties()).toBe(0);
  });
});
