import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { papersOf } from '../../../lib/app/meetings/papers-of';
import { logApproach } from '../../../lib/app/meetings/log-approach';
import { deleteMeeting } from '../../../lib/app/meetings/delete-meeting';
import { debriefPage } from '../../../lib/app/sheet/debrief-page';
import type { Composed } from '../../../lib/app/sheet/meeting-sheet';
import { changeMeetingPaper } from '../../../lib/app/sheet/paper-choices';
import { filledWorksheet, worksheetTitles } from '../../../lib/app/sheet/worksheets';
import type { Json } from '../../../lib/ledger/json';
import { toPlainText } from '../../../lib/sheet/plain-text';
import { campaign, person, testHouse, value, type PeopleHouse } from '../meetings/group';

const reader = { language: 'en', locale: 'en-US' } as const;
let house: PeopleHouse;
let dana: string;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  const pledge = await campaign(house);
  await say(pledge, { group: 'Alder Falls Neighbors' });
  dana = await person(house, 'Dana Whitlock');
  ({ meeting } = await value(
    planMeeting(house, { with: [dana], mode: 'ask', when: '2026-11-12', campaign: pledge }),
  ));
});

const say = (subject: string, values: Readonly<Record<string, Json>>) =>
  value(change(house, 'test', [{ subject, values }]));

function text(composed: Composed | undefined): string {
  if (composed === undefined) throw new Error('No such paper');
  return toPlainText(composed.document);
}

describe('a filled worksheet', () => {
  it('holds what the plan says, and nothing private or taken from research', async () => {
    await say(meeting, {
      ask: { text: 'Will you sign?', step: 'Say so on Monday', by: '2026-11-24' },
      'line.a': { part: 'messages', text: 'Everyone can call for help.' },
      'line.b': {
        part: 'messages',
        text: 'FROMRESEARCH',
        from: { kind: 'finding', profile: dana, id: 'x', entry: 'x' },
      },
      'lineMine.c': { part: 'offersOnNo', text: 'MINE' },
      'line.d': { part: 'offersOnNo', text: 'A talk for her ward.' },
      'attendee.r': { name: 'Rosa Mendez', roles: ['lead'] },
    });
    const paper = await filledWorksheet(house, 'before-meeting', meeting, reader);
    const words = text(paper);
    expect(words).toContain('Everyone can call for help.');
    expect(words).toContain('Will you sign?');
    expect(words).toContain('Say so on Monday · By Nov 24, 2026');
    expect(words).toContain('A talk for her ward.');
    expect(words).toContain('R. M.');
    expect(words).not.toContain('Rosa');
    expect(words).not.toContain('FROMRESEARCH');
    expect(words).not.toContain('MINE');
    expect(paper?.document.footer).toMatchObject({ numbered: true });
    expect(paper?.document.footer.words).toContain('Alder Falls Neighbors');
  });

  it('keeps a line to write on where nothing is said', async () => {
    const blank = await filledWorksheet(house, 'evaluation', meeting, reader);
    const rules = (composed: Composed | undefined) =>
      composed?.document.sections.flatMap((one) => one.blocks).filter((one) => one.kind === 'write')
        .length;
    const before = rules(blank) ?? 0;
    await say(meeting, { 'evaluation.learned': 'She has a nephew who teaches.' });
    const paper = await filledWorksheet(house, 'evaluation', meeting, reader);
    expect(text(paper)).toContain('She has a nephew who teaches.');
    expect(rules(paper)).toBe(before - 1);
  });

  it('lists possible partners with what they answered, and leaves rows to write on', async () => {
    await person(house, 'Willow Creek Tenants', 'partner', 'organization');
    await person(house, 'Ida Field', 'partner');
    await person(house, 'Joanna Teague');
    const paper = await filledWorksheet(house, 'coalition-members', undefined, reader);
    const grid = paper?.document.sections.find((one) => one.id === 'candidates')?.blocks[0];
    expect(grid).toMatchObject({
      kind: 'grid',
      rows: [
        ['', 'Ida Field', '', ''],
        ['Willow Creek Tenants', '', '', ''],
      ],
      empty: 8,
    });
  });

  it('is none of a meeting that is not there, or that nothing fills', async () => {
    expect(await filledWorksheet(house, 'seven-steps', meeting, reader)).toBeUndefined();
    expect(await filledWorksheet(house, 'evaluation', 'nobody', reader)).toBeUndefined();
    await value(deleteMeeting(house, meeting));
    expect(await filledWorksheet(house, 'evaluation', meeting, reader)).toBeUndefined();
  });

  it('has its title among all worksheets, in both languages', () => {
    const [english, spanish] = [worksheetTitles('en'), worksheetTitles('es')];
    expect(english.map((one) => one.id)).toEqual(spanish.map((one) => one.id));
    expect(english.find((one) => one.id === 'evaluation')?.title).toBe('After the meeting');
  });
});

describe('the debrief page', () => {
  it('stands alone, also when it was left off the sheet', async () => {
    await value(changeMeetingPaper(house, meeting, { kind: 'out', id: 'debrief', out: true }));
    const page = await debriefPage(house, meeting, reader);
    const words = text(page);
    expect(words).toContain('DANA WHITLOCK');
    expect(words).toContain('Nov 12, 2026');
    expect(words).toContain('Did it go the way we planned?');
    expect(words.toUpperCase()).not.toContain('CORE MESSAGES');
    expect(page?.document.copies).toBe(1);
  });
});

describe('the papers of a profile', () => {
  it('are its meetings that stand, latest first, and a letter to ask again after a no', async () => {
    const { meeting: later } = await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '2026-12-01', campaign: undefined }),
    );
    const { meeting: gone } = await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: undefined }),
    );
    await value(deleteMeeting(house, gone));
    const papers = await papersOf(house, dana);
    expect(papers?.meetings.map((one) => one.id)).toEqual([later, meeting]);
    expect(papers).toMatchObject({ audience: 'official', again: false });
    await value(logApproach(house, dana, undefined, { what: 'refused', on: '2026-11-03' }));
    expect((await papersOf(house, dana))?.again).toBe(true);
    expect(await papersOf(house, meeting)).toBeUndefined();
  });
});
