import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/page';
import { block, heading, page } from './on-page';

describe('findEvidence on pages of officials', () => {
  it('takes headings of sections for no names of others', () => {
    const blocks = [
      heading('Representative Dee Marlow'),
      block('paragraph', 'Democrat - Florence'),
      heading('Home Address'),
      block('paragraph', 'P.O. Box 9, Dunmore'),
      heading('Personal Information'),
      block('item', 'Born August 3, 1958 in Dunmore'),
      block('item', 'Coldwater High School, 1976'),
      block('item', 'Past President, Dunmore Rotary Club'),
    ];
    expect(page(blocks, 'origin')[0]).toMatch(/^Born August 3/u);
    expect(page(blocks, 'schooling')[0]).toMatch(/^Coldwater High School/u);
    expect(page(blocks, 'groups')[0]).toMatch(/^Past President/u);
  });

  it('reads a row of two cells as a value with its label, but no seat on a committee', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block('row', 'Education · Coldwater College'),
      block('row', 'Occupation · Retired miner'),
    ];
    expect(page(blocks, 'schooling')).toEqual(['Education · Coldwater College']);
    expect(page(blocks, 'work')).toEqual(['Occupation · Retired miner']);
    const seats = [heading('Dee Marlow', 1), block('row', 'Education · Vice Chair')];
    expect(page(seats, 'schooling')).toEqual([]);
  });

  it('goes on with whoever a list is about where a line names nobody first', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block('item', 'Married to Bo Hale; three children'),
      block('item', 'Work Phone: 803-555-0100'),
    ];
    expect(page(blocks, 'family')[0]).toMatch(/^Married to Bo Hale/u);
    expect(page(blocks, 'work')).toEqual([]);
  });

  it('leaves to colleagues what it tells of them, by their first names too', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block(
        'paragraph',
        'Dee Marlow was elected to the council in 2018. She has lived here for years.',
      ),
      heading('Our team'),
      block('paragraph', 'Oriel Tamsin, Chief of Staff.'),
      block('paragraph', 'Oriel served in the Peace Corps and is a graduate of Coldwater College.'),
      block('row', 'Law Clerk · Wendel Ashby · 803-555-0144'),
    ];
    expect(page(blocks, 'service')).toEqual([]);
    expect(page(blocks, 'schooling')).toEqual([]);
    expect(page(blocks, 'work').join(' ')).not.toContain('Ashby');
  });

  it('knows a spouse of the same name by the title', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block(
        'paragraph',
        'Dee Marlow is a judge. She was appointed in 2019, and she sits in Dunmore.',
      ),
      block('paragraph', 'Mr. Marlow served in the Army and is now counsel to the water board.'),
    ];
    expect(page(blocks, 'service')).toEqual([]);
  });

  it('leaves a vote and a service to whoever else they are told of', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block(
        'paragraph',
        'Dee Marlow was elected to the council in 2018. She voted for the shelter.',
      ),
      block(
        'paragraph',
        'Councilmember Rex Tolan, a Marine Corps veteran, voted against the budget.',
      ),
    ];
    expect(page(blocks, 'votes')).toEqual(['She voted for the shelter.']);
    expect(page(blocks, 'service')).toEqual([]);
  });

  describe('a roll call', () => {
    const minutes = (...votes: readonly Block[]) => [
      heading('Minutes of the Dunmore Town Council', 1),
      block('paragraph', 'Present: Members Rex Tolan, Dee Marlow and Ida Ek.'),
      heading('Item 4, the shelter'),
      ...votes,
    ];
    const caption: Block = { kind: 'caption', main: true, text: 'Roll call: second reading' };

    it('gives the vote of a row, and not that of another nor the caption', () => {
      const rows = ['Tolan · 1 · Nay', 'Marlow · 2 · Aye', 'Ek · 3 · Abstain'];
      const table = minutes(caption, ...rows.map((text) => block('row', text)));
      const after = block('paragraph', 'The ordinance was adopted, one in favor, one opposed.');
      expect(page([...table, after], 'votes')).toEqual(['Marlow · 2 · Aye']);
    });

    it.each([
      'Roll call: Tolan, no; Marlow, yes; Ek, yes.',
      'Votación: Tolan, a favor; Marlow, en contra; Ek, abstención.',
      'AYES: Tolan, Marlow',
      'Noes: Marlow. ',
      'The motion carried 2–1 (Marlow opposed).',
      'AYES: Vice-Mayor Tolan, Marlow',
      'AYES (2): Tolan, Marlow',
      'Ayes: 2 – Tolan, Marlow',
    ])('is read where it is a sentence: %s', (text) => {
      expect(page(minutes(block('paragraph', text)), 'votes')).toEqual([text.trim()]);
    });

    it.each([
      'NOES: Tolan, Ek',
      'The resolution was adopted 3–2 on a roll call vote.',
      'Roll call: Tolan, no; Ek, yes.',
      'It was a rare thing for Marlow, or for anyone, to sit so long.',
      'Marlow, no stranger to the ward, spoke last.',
      'Marlow – No. 2 on your ballot.',
      'Members absent: Marlow',
    ])('says nothing of whoever is not in it: %s', (text) => {
      expect(page(minutes(block('paragraph', text)), 'votes')).toEqual([]);
    });
  });

  it('takes what somebody writes of themselves for their own words', () => {
    const letter = [
      heading('A letter from Dee Marlow', 1),
      block(
        'paragraph',
        'I was raised on this street and I still walk my son to school every day.',
      ),
      block('paragraph', 'I drove the night bus for nine years before anybody knew my name.'),
      block('paragraph', 'Next year I will put my attention on the sidewalks and the river.'),
    ];
    expect(page(letter, 'words').length).toBeGreaterThan(0);
    expect(page(letter, 'work')).toEqual([
      'I drove the night bus for nine years before anybody knew my name.',
    ]);
    const war = [
      heading('Dee Marlow', 1),
      block(
        'paragraph',
        'During World War I the ship on which Marlow sailed was hit by a naval mine.',
      ),
    ];
    expect(page(war, 'words')).toEqual([]);
    const farm = [
      heading('Dee Marlow', 1),
      block('paragraph', 'Marlow and her husband grow corn and soy on forty acres near Dunmore.'),
    ];
    expect(page(farm, 'words')).toEqual([]);
  });

  it('reads an answer together with the question printed above it', () => {
    const blocks = [
      heading('Dee Marlow', 1),
      block('paragraph', 'Where did you grow up?'),
      block('paragraph', 'On a sheep farm outside Dunmore.'),
    ];
    expect(page(blocks, 'origin')).toEqual(['On a sheep farm outside Dunmore.']);
  });

  it('finds where somebody can be met before the hours of an office', () => {
    const visit =
      'Meet Dee Marlow in the back booth of the diner on the first Friday of each month.';
    const blocks = [
      heading('Dee Marlow', 1),
      block('paragraph', visit),
      block('paragraph', 'The office is open Monday through Friday, 8:00 a.m. to 5:00 p.m.'),
    ];
    expect(page(blocks, 'events')[0]).toBe(visit);
  });

  it('tells a board from an office held', () => {
    const blocks = [
      heading('Mayor Dee Marlow', 1),
      block(
        'paragraph',
        'Dee Marlow was sworn in as Mayor of Dunmore in 2020. She was re-elected in 2024.',
      ),
      block('paragraph', 'She sits on the board of the Coldwater Rotary Club.'),
      block('paragraph', 'Before that she was a machinist at the mill for twenty years.'),
    ];
    expect(page(blocks, 'groups')[0]).toMatch(/Rotary Club\.$/u);
    expect(page(blocks, 'work')[0]).toMatch(/machinist/u);
  });

  it('takes what is told between strokes or quotation marks for one', () => {
    const told =
      'Taught science for ten years / Member of the Coldwater Rotary Club / Dunmore native';
    const said = '«Yo no cuido votantes, cuido personas», dijo Dee Marlow en una entrevista.';
    const blocks = [heading('Dee Marlow', 1), block('item', told), block('paragraph', said)];
    expect(page(blocks, 'work')).toEqual([told]);
    expect(page(blocks, 'words')).toEqual([said]);
  });

  it('takes news with its date for no event, unless it tells of one', () => {
    const blocks = [
      heading('Senator Dee Marlow', 1),
      block('paragraph', 'Dee Marlow was born in Dunmore.'),
      heading('Senate news'),
      block('item', 'April 20, 2026 - Senate adjourns until Monday at 11 a.m.'),
    ];
    expect(page(blocks, 'events')).toEqual([]);
    const hall = 'May 6, 2026 - Town hall at the Coldwater library, 6 p.m.';
    expect(page([...blocks, block('item', hall)], 'events')).toEqual([hall]);
  });

  it('hears the school in a school board as none', () => {
    const told =
      'She earned a geography degree from Coldwater College, and served six years on the Dunmore School Board.';
    const blocks = [heading('Dee Marlow', 1), block('paragraph', told)];
    expect(page(blocks, 'schooling')).toEqual([told]);
    const only = [
      heading('Dee Marlow', 1),
      block('paragraph', 'She served six years on the Dunmore School Board.'),
    ];
    expect(page(only, 'schooling')).toEqual([]);
  });

  it('knows where a resident of a place lives', () => {
    const told = 'Councilman Marlow has been a proud resident of Dunmore for over fifty years.';
    const blocks = [heading('Dee Marlow', 1), block('paragraph', told)];
    expect(page(blocks, 'local-history')).toEqual([told]);
  });

  it('takes no deed of some year for a vote', () => {
    const told =
      'In 2023 she secured $210,000 for the winter shelter on Mill Road, and she has chaired the Transportation Committee since January 2024.';
    const blocks = [heading('Councilmember Dee Marlow', 1), block('paragraph', told)];
    expect(page(blocks, 'votes')).toEqual([]);
    expect(page(blocks, 'record')).toEqual([told]);
  });

  it('shows a list with what leads to it', () => {
    const blocks = [
      heading('Mayor Dee Marlow', 1),
      block('paragraph', 'Under Mayor Marlow’s leadership, the city has:'),
      block('item', 'Built two libraries'),
      block('item', 'Opened a clinic'),
      { ...block('item', 'Pay a bill'), main: false },
    ];
    const [first = '', ...others] = page(blocks, 'record');
    const shown = [first, ...others].find((one) => one.startsWith('Under')) ?? first;
    expect(shown).toContain('Built two libraries');
    expect([first, ...others].join(' ')).not.toContain('Pay a bill');
  });

  it.each([
    'She and her husband Tom are the proud parents of:',
    'Her children are as follows:',
    'Meet the Marlow Kids:',
    'Dee lives with her husband and family:',
  ])('names no child of a list: %s', (lead) => {
    const blocks = [
      heading('Mayor Dee Marlow', 1),
      block('paragraph', lead),
      block('item', 'Evita Marlow'),
      block('item', 'Max, 7'),
    ];
    expect(page(blocks, 'family').join(' ')).not.toMatch(/Evita|Max/u);
  });

  it('joins items of a list only as far as they answer', () => {
    const blocks = [
      heading('Senator Dee Marlow', 1),
      heading('Biography'),
      block('item', 'Earned a law degree from Coldwater College'),
      block('item', 'Married to Sam, with two children'),
      block('item', 'Volunteers at the Dunmore food shelf'),
    ];
    expect(page(blocks, 'schooling')).toEqual(['Earned a law degree from Coldwater College']);
    expect(page(blocks, 'service')).toEqual(['Volunteers at the Dunmore food shelf']);
    const clubs = [
      heading('Senator Dee Marlow', 1),
      heading('Memberships'),
      block('item', 'Dunmore Rotary Club'),
      block('item', 'Coldwater Grange'),
    ];
    expect(page(clubs, 'groups')).toEqual(['Dunmore Rotary Club\nColdwater Grange']);
  });
});
