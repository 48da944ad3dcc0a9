import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { noChoices, type PaperChoices } from '../../lib/sheet/choices';
import type { SheetDocument } from '../../lib/sheet/document';
import { buildDossier } from '../../lib/sheet/dossier';
import type { SheetInput } from '../../lib/sheet/input';
import { toMarkdown } from '../../lib/sheet/markdown';
import { answer, dana, fullMeeting, printed, question, sheetInput } from './a-sheet';

const secret = 'SECRET';
const builders = [buildSheet, buildDossier];
const everywhere = (document: SheetDocument) => `${printed(document)}${toMarkdown(document)}`;

/** As somebody switches things on for their own sheet. */
function switchedOn(...things: readonly string[]): PaperChoices {
  return { ...noChoices, on: new Set(things), onHere: new Set(things) };
}

/** Research and a plan in which every private line says so. */
const privateSheet = fc
  .record({
    answers: fc.array(
      fc.record({
        mine: fc.boolean(),
        never: fc.boolean(),
        care: fc.boolean(),
        used: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    mode: fc.constantFrom('ask', 'listening', 'one-to-one'),
    part: fc.constantFrom('appreciation', 'urgency', 'messages', 'wins', 'offersOnYes'),
    gone: fc.boolean(),
  })
  .map(({ answers, mode, part, gone }): SheetInput => {
    const questions = answers.map(({ mine, never, care }, index) => {
      const hidden = mine || never || care;
      const text = hidden ? `${secret} answer ${index}` : `Open answer ${index}`;
      return question(`q${index}`, [answer(`f${index}`, text, { mine, never, care })]);
    });
    const lines = answers.flatMap(({ mine, never, care, used }, index) => {
      if (!used) return [];
      const from = { kind: 'finding', profile: 'dana', id: `f${index}`, entry: 'e' };
      const text = mine || never || care ? `${secret} line ${index}` : `Open line ${index}`;
      return [[`line.l${index}`, { part, text, from }] as const];
    });
    const lost = { kind: 'finding', profile: 'dana', id: 'lost', entry: 'e' };
    const meeting = {
      ...fullMeeting,
      mode,
      ...Object.fromEntries(lines),
      'lineMine.x': { part, text: `${secret} of mine` },
      'objectionMine.x': { saying: `${secret} objection`, reply: `${secret} reply` },
      ...(gone
        ? { 'line.lost': { part, text: `${secret} of what was made private`, from: lost } }
        : {}),
    };
    const judged = { on: '2026-01-02', why: `${secret} why` };
    const profile = {
      'stance.s': { value: 'opposition', ...judged },
      'power.p': { value: 'decides', ...judged },
      'tie.t': { to: 'friend', kind: 'listens-to', direction: 'from' },
      'tie.u': { to: 'friend', kind: 'board-with', direction: 'both', clip: 'hash' },
    };
    return sheetInput({
      meeting,
      people: [dana(questions, profile)],
      more: { names: new Map([['friend', `${secret} friend`]]) },
    });
  });

describe('paper', () => {
  it('never shows what is private, care-marked, never on paper, judged or tied, by itself', () => {
    fc.assert(
      fc.property(privateSheet, (input) => {
        for (const build of builders) expect(everywhere(build(input))).not.toContain(secret);
      }),
    );
  });

  it('counts every private answer that it left off', () => {
    fc.assert(
      fc.property(privateSheet, (input) => {
        const hidden = input.people
          .flatMap((person) => person.headings)
          .flatMap((heading) => heading.questions)
          .flatMap(({ answers }) => answers.filter((one) => one.mine || one.never || one.care));
        for (const build of builders) {
          const counted = new Set(build(input).withheld.map((one) => one.id));
          expect(hidden.filter((one) => !counted.has(one.id))).toEqual([]);
        }
      }),
    );
  });

  it('shows a kind of private thing once it is switched on for this sheet, and marks it', () => {
    const people = [dana([question('q', [answer('f1', 'Kept to myself.', { mine: true })])])];
    const document = buildSheet(
      sheetInput({ people, more: { choices: switchedOn('findings-just-me') } }),
    );
    expect(printed(document)).toContain('Kept to myself.');
    expect(document.lines.find((line) => line.id === 'f1')?.thing).toBe('findings-just-me');
  });

  it('needs every reason switched on, where there are two', () => {
    const people = [dana([question('q', [answer('f1', 'Twice.', { mine: true, care: true })])])];
    const build = (...things: string[]) =>
      printed(buildSheet(sheetInput({ people, more: { choices: switchedOn(...things) } })));
    expect(build('findings-care')).not.toContain('Twice.');
    expect(build('findings-just-me')).not.toContain('Twice.');
    expect(build('findings-care', 'findings-just-me')).toContain('Twice.');
  });

  it('lets out nothing that is just me by a switch that came with the meeting', () => {
    const people = [
      dana([question('q', [answer('f1', 'Kept to myself.', { mine: true, never: true })])]),
    ];
    const meeting = { ...fullMeeting, 'lineMine.l9': { part: 'wins', text: 'A line of mine.' } };
    const on = new Set(['findings-just-me', 'lines-just-me', 'f1', 'l9']);
    for (const build of builders) {
      const document = build(
        sheetInput({ meeting, people, more: { choices: { ...noChoices, on } } }),
      );
      expect(everywhere(document)).not.toMatch(/Kept to myself|A line of mine/u);
    }
  });

  it('lets what is never for paper out one by one, and by no other switch', () => {
    const people = [dana([question('q', [answer('f1', 'Not on paper.', { never: true })])])];
    const build = (thing: string) =>
      printed(buildSheet(sheetInput({ people, more: { choices: switchedOn(thing) } })));
    expect(build('never-on-paper')).not.toContain('Not on paper.');
    expect(build('f1')).toContain('Not on paper.');
  });

  it('shows stances, power, ties and full names when each is switched on', () => {
    const profile = {
      'stance.s': { value: 'support', on: '2026-01-02', why: 'Said so.' },
      'power.p': { value: 'decides', on: '2026-01-02', why: 'Chairs it.' },
      'tie.t': { to: 'cole', kind: 'board-with', direction: 'both', clip: 'hash' },
    };
    const text = (on: readonly string[]) =>
      printed(
        buildSheet(
          sheetInput({
            people: [dana([], profile)],
            more: {
              names: new Map([['cole', 'Rev. Cole']]),
              choices: switchedOn(...on),
            },
          }),
        ),
      );
    expect(text(['stances'])).toContain('Support (Jan 2, 2026). Said so.');
    expect(text(['stances'])).not.toContain('Chairs it.');
    expect(text(['powers'])).toContain('Chairs it.');
    expect(text(['ties'])).toContain('On a board with Rev. Cole');
    expect(text(['full-names'])).toContain('Rosa Maria Diaz');
  });
});
