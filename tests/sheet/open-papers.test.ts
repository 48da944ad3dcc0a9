import { describe, expect, it } from 'vitest';
import { worksheetIn, worksheetSources } from '../../lib/guide/worksheets';
import { wordsIn } from '../../lib/language/words';
import { noChoices } from '../../lib/sheet/choices';
import { buildDoorPaper } from '../../lib/sheet/door-paper';
import { buildLeaveBehind } from '../../lib/sheet/leave-behind';
import { afterGreeting, buildLetter } from '../../lib/sheet/letters';
import { buildWorksheet } from '../../lib/sheet/worksheet-paper';
import { printed, sheetInput } from './a-sheet';

const open = { words: wordsIn('en', { locale: 'en-US' }), choices: noChoices, region: 'en-US' };

describe('the leave-behind', () => {
  const { campaign } = sheetInput();

  it('says who we are, the campaign, the ask and how to reach us', () => {
    const ask = { text: 'Will you sign the pledge?', by: '2026-11-24' };
    const text = printed(buildLeaveBehind({ ...open, campaign, ask }));
    expect(text).toContain('OPEN DOORS');
    expect(text).toContain('A pledge to keep city services open to everyone.');
    expect(text).toContain('Will you sign the pledge?');
    expect(text).toContain('hello@neighbors.example.org');
  });

  it('carries no copy number: it is theirs to keep', () => {
    const { footer } = buildLeaveBehind({ ...open, campaign, ask: undefined });
    expect(footer).toEqual({ words: '', numbered: false });
  });
});

describe('a letter', () => {
  it('has a sender, a day, an address and paragraphs that can be reworded or left out', () => {
    const edits = new Map([['body-2', { text: 'Reworded.' }]]);
    const letter = buildLetter({
      ...open,
      choices: { ...noChoices, edits, out: new Set(['body-3']) },
      kind: 'request',
      group: 'Alder Falls Neighbors',
      reach: '12 Mill St',
      to: ['Dana Whitlock', 'City Hall'],
      day: '2026-11-10',
      body: 'Dear Ms. Whitlock,\n\nMay we meet?\n\nNot this.',
    });
    expect(printed(letter)).toBe(
      'Alder Falls Neighbors\n12 Mill St\n\nNov 10, 2026\n\nDana Whitlock\nCity Hall\n\nDear Ms. Whitlock,\n\nReworded.\n',
    );
  });
});

describe('what comes after the greeting', () => {
  it.each([
    ['Dear Dana Whitlock, I live here.', 'Dear Dana Whitlock,', 'I live here.'],
    ['Hello Dana,\n\nwe like coming.', 'Hello Dana,', 'We like coming.'],
    ['Hola, Dana Whitlock: Nos gusta ir.', 'Hola, Dana Whitlock:', 'Nos gusta ir.'],
    ['A la atención de Dana: Vivo aquí.', 'A la atención de Dana:', 'Vivo aquí.'],
    ['Estimada Dana\nVivo aquí.', 'Estimada Dana', 'Vivo aquí.'],
  ])('stands between it and the rest of "%s"', (text, greeting, rest) => {
    expect(afterGreeting(text, 'Again.')).toBe(`${greeting}\n\nAgain.\n\n${rest}`);
  });

  it('begins a letter that greets nobody', () => {
    expect(afterGreeting('History matters, we say.', 'Again.')).toBe(
      'Again.\n\nHistory matters, we say.',
    );
  });
});

describe('a worksheet', () => {
  it.each(worksheetSources.map(({ worksheet }) => worksheet.id))('"%s" prints blank', (id) => {
    const sheet = worksheetIn(id, 'en');
    const document = buildWorksheet({ ...open, ...sheet, filled: new Map() });
    const text = printed(document);
    for (const section of sheet.sections) expect(text).toContain(section.title.toUpperCase());
    expect(text).toContain(sheet.sections[0]?.items[0]?.text);
  });

  it('prints what was filled in instead of a line to write on', () => {
    const sheet = worksheetIn('door-outing', 'en');
    const filled = new Map([['before.doors-today', 'Forty']]);
    expect(printed(buildWorksheet({ ...open, ...sheet, filled }))).toContain(
      'How many doors today?\n\nForty',
    );
  });

  it('for doors comes with a tally that has no column for who lives there', () => {
    const sheet = worksheetIn('door-outing', 'en');
    const document = buildDoorPaper({ ...open, ...sheet, filled: new Map() });
    const tally = document.sections.at(-1);
    expect(tally?.newPage).toBe(true);
    expect(tally?.blocks[0]?.kind === 'grid' && tally.blocks[0].columns).toEqual([
      'Street or building',
      'Doors',
      'Talks',
      'Yes',
      'Come back',
    ]);
  });
});
