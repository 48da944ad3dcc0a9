import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../lib/sheet/choices';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { sectionList } from '../../lib/sheet/section-list';
import { answer, dana, fullMeeting, printed, question, sectionIds, sheetInput } from './a-sheet';

const folder = join(import.meta.dirname, '../../lib/sheet/sections');

describe('the sections of a sheet', () => {
  it('are all in the list, one file each, named as their file', () => {
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(sectionList.map((section) => section.id).toSorted()).toEqual(files.toSorted());
  });

  it('of an ask meeting come in the order in which they are used', () => {
    const people = [dana([question('votes', [answer('f1', 'Voted for the bus route.')])])];
    expect(sectionIds(buildSheet(sheetInput({ people })))).toEqual([
      'head',
      'purpose',
      'roles',
      'messages',
      'run',
      'ask',
      'if-no',
      'if-but',
      'if-yes',
      'known',
      'sources',
      'debrief',
    ]);
  });

  it.each(['listening', 'one-to-one'] as const)(
    'of a %s meeting hold no ask and no objections, though the plan has some',
    (mode) => {
      const document = buildSheet(sheetInput({ meeting: { ...fullMeeting, mode } }));
      expect(sectionIds(document)).toContain('heard');
      expect(sectionIds(document).join(' ')).not.toMatch(/ask|if-/);
      expect(printed(document)).not.toMatch(/Will you sign|city’s job|answer to the ask/);
      expect(document.notes).toEqual([]);
    },
  );

  it('of a listening meeting give nobody an ask or a story to do, and still name everybody', () => {
    const meeting = {
      ...fullMeeting,
      mode: 'listening',
      'attendee.ta': { name: 'Tam Abara', roles: ['story', 'ask'] },
    };
    const text = printed(buildSheet(sheetInput({ meeting })));
    expect(text).not.toMatch(/^(Ask|Story)\b/mu);
    expect(text).toMatch(/^Present\tT. A.$/mu);
  });

  it('begin a page for the room, one for the background and one for the debrief', () => {
    const people = [dana([question('votes', [answer('f1', 'Voted for the bus route.')])])];
    const { sections } = buildSheet(sheetInput({ people }));
    const starts = sections.filter((section) => section.newPage).map((section) => section.id);
    expect(starts).toEqual(['head', 'known', 'debrief']);
  });

  it('without content fall away, and no prompt of the guide stands in their place', () => {
    const meeting = { mode: 'ask', minutes: 30, 'with.dana': true };
    const document = buildSheet(sheetInput({ meeting }));
    expect(sectionIds(document)).toEqual(['head', 'run', 'if-no', 'if-but', 'if-yes', 'debrief']);
    expect(document.notes.map((note) => note.kind)).toEqual([
      'no-when',
      'no-purpose',
      'messages-few',
      'no-ask',
    ]);
  });
});

describe('page 1', () => {
  it('names whom we meet, when and where', () => {
    const text = printed(buildSheet(sheetInput()));
    expect(text).toContain('DANA WHITLOCK');
    expect(text).toContain('Councilmember, District 2, City of Alder Falls');
    expect(text).toContain('Thursday, November 12, 2026');
    expect(text).toMatch(/4:30\s–\s5:00\sPM · City Hall, room 204/);
    expect(text).toContain('Before: 4:10 at the fountain');
    expect(text).toContain('Access: step-free from Mill St');
  });

  it('says how a hard name is said, and who else sits across', () => {
    const meeting = {
      ...fullMeeting,
      'saying.dana': 'DAY-na',
      'across.osei': { name: 'M. Osei', role: 'her aide' },
    };
    const text = printed(buildSheet(sheetInput({ meeting })));
    expect(text).toContain('say “DAY-na”');
    expect(text).toContain('with M. Osei, her aide');
  });

  it('shows ours by initials, with their weight and who speaks in their place', () => {
    const text = printed(buildSheet(sheetInput()));
    expect(text).toContain('Lead\tR. D., lives in District 2 (if absent, J. C.)');
    expect(text).toContain('Notes, time\tB. K.');
    expect(text).not.toContain('Rosa');
  });

  it.each([5, 10, 17, 30, 45, 90])('has minutes that add up to %i', (minutes) => {
    const { sections } = buildSheet(sheetInput({ meeting: { ...fullMeeting, minutes } }));
    const steps = sections.find((section) => section.id === 'run')?.blocks ?? [];
    const sum = steps.reduce(
      (all, one) => all + (one.kind === 'step' ? Number(one.minutes) : 0),
      0,
    );
    expect(sum).toBe(minutes);
  });

  it('gives the ask by half-time, in a box with its step, its day and a smaller one', () => {
    const { sections } = buildSheet(sheetInput());
    const steps = sections.find((section) => section.id === 'run')?.blocks ?? [];
    let before = 0;
    for (const step of steps) {
      if (step.kind !== 'step' || step.title === 'The ask') break;
      before += Number(step.minutes);
    }
    expect(before).toBeLessThanOrEqual(15);
    const box = sections.find((section) => section.id === 'ask')?.blocks[0];
    expect(box?.kind === 'ask' && [box.line.text, box.step?.text, box.small[0]?.text]).toEqual([
      'Will you sign the pledge?',
      'One step: sign it · By Nov 24, 2026',
      'If that is too much today: Will you meet two families?',
    ]);
  });

  it('marks what stays when there are ten minutes only', () => {
    const { sections } = buildSheet(sheetInput());
    const steps = sections.find((section) => section.id === 'run')?.blocks ?? [];
    const stays = steps.flatMap((step) => (step.kind === 'step' && step.stays ? step.title : []));
    expect(stays).toContain('The ask');
    expect(stays).not.toContain('Who we are');
  });

  it('says the campaign’s own words until something is written for this meeting', () => {
    expect(printed(buildSheet(sheetInput()))).toContain('A pledge to keep city services open');
    const meeting = { ...fullMeeting, 'line.c1': { part: 'campaignIs', text: 'Said otherwise.' } };
    const text = printed(buildSheet(sheetInput({ meeting })));
    expect(text).toContain('Said otherwise.');
    expect(text).not.toContain('A pledge to keep city services open');
  });

  it.each([
    [1, 'messages-few'],
    [4, 'messages-many'],
  ] as const)('tells when there are %i core messages', (count, kind) => {
    const { 'line.m1': _, 'line.m2': __, ...rest } = fullMeeting;
    const lines = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `line.x${index}`,
        { part: 'messages', text: `Message ${index}` },
      ]),
    );
    const { notes } = buildSheet(sheetInput({ meeting: { ...rest, ...lines } }));
    expect(notes).toEqual([{ kind, count }]);
  });

  it('asks what is behind an objection, and keeps room for their exact words', () => {
    const text = printed(buildSheet(sheetInput()));
    expect(text).toContain('“It is not the city’s job.” Which part would be?');
    expect(text.match(/Their exact words/g)).toHaveLength(4);
  });

  it('names a story only when its owner was asked', () => {
    expect(printed(buildSheet(sheetInput()))).toContain('T. A.: The morning at the clinic');
    const story = { ...fullMeeting.story, consent: 'not-asked' };
    const text = printed(buildSheet(sheetInput({ meeting: { ...fullMeeting, story } })));
    expect(text).not.toContain('The morning at the clinic');
  });
});

describe('page 2', () => {
  it('gives each answer the number of its source, the same page once', () => {
    const shared = answer('f1', 'Voted for the bus route.');
    const people = [
      dana([
        question('votes', [shared, answer('f2', 'Chairs the safety committee.')]),
        question('words', [answer('f3', 'Said so in May.', { source: shared.source })]),
      ]),
    ];
    const text = printed(buildSheet(sheetInput({ people })));
    expect(text).toContain('Voted for the bus route. [1]');
    expect(text).toContain('Chairs the safety committee. [2]');
    expect(text).toContain('Said so in May. [1]');
    expect(text).toContain('2. Page on f2 · alderfalls.example.org · seen Nov 1, 2026');
  });

  it('lists what we don’t know, never a question about private life', () => {
    const people = [dana([question('votes', []), question('family', [], { care: true })])];
    const text = printed(buildSheet(sheetInput({ people })));
    expect(text).toContain('What about votes?');
    expect(text).not.toContain('What about family?');
  });

  it('says which answers to check again, unless one is private', () => {
    const old = answer('f1', 'Chairs the safety committee.', { again: true });
    const hidden = answer('f2', 'Lost the seat.', { again: true, mine: true });
    const people = [dana([question('record', [old, hidden, answer('f3', 'Sits on a board.')])])];
    const text = printed(buildSheet(sheetInput({ people })));
    expect(text).toContain('Check again: Chairs the safety committee.');
    expect(text).not.toContain('Check again: Lost the seat.');
    expect(text).not.toContain('Check again: Sits on a board.');
  });

  it('shows where findings contradict each other, unless one of them is private', () => {
    const one = answer('f1', 'Served since 2012.');
    const both = [one, answer('f2', 'Served since 2014.')];
    const open = [dana([question('served', both, { differ: true })])];
    expect(printed(buildSheet(sheetInput({ people: open })))).toContain(
      'What about served? Served since 2012. ↔ Served since 2014. [1, 2]',
    );
    const half = [one, answer('f2', 'Served since 2014.', { mine: true })];
    const people = [dana([question('served', half, { differ: true })])];
    expect(printed(buildSheet(sheetInput({ people })))).not.toContain('2014');
  });

  it('puts first under its heading what we chose to appreciate', () => {
    const people = [
      dana([question('votes', [answer('f1', 'First said.'), answer('f2', 'Praised.')])]),
    ];
    const from = { kind: 'finding', profile: 'dana', id: 'f2', entry: 'entry-finding.f2' };
    const meeting = {
      ...fullMeeting,
      'line.a1': { part: 'appreciation', text: 'We value that.', from },
    };
    const { sections } = buildSheet(sheetInput({ people, meeting }));
    const lines = sections
      .find((section) => section.id === 'known')
      ?.blocks.flatMap((block) => (block.kind === 'line' ? block.line.text : []));
    expect(lines).toEqual(['Praised.', 'First said.']);
  });

  it('names sign-ons nearby, and earlier meetings with what was promised', () => {
    const text = printed(
      buildSheet(
        sheetInput({
          more: {
            signOns: [
              { id: 's1', name: 'Mill Street Bakery', near: true },
              { id: 's2', name: 'Far Away Books', near: false },
            ],
            earlier: [
              {
                id: 'before',
                when: '2026-05-03T10:00',
                answers: ['Maybe'],
                promises: [
                  { id: 'p1', by: 'us', text: 'Send the memo', due: '2026-05-10', state: 'kept' },
                ],
              },
            ],
          },
        }),
      ),
    );
    expect(text).toContain('Mill Street Bakery');
    expect(text).not.toContain('Far Away Books');
    expect(text).toContain('We met on May 3, 2026. Answer: Maybe.');
    expect(text).toContain('☐ We promised: Send the memo (May 10, 2026). Kept.');
  });
});

describe('what was chosen for a sheet', () => {
  it('rewords a line here and nowhere else, and tells when what it came from changed since', () => {
    const meeting = { ...fullMeeting };
    const edits = new Map([['m1', { text: 'In other words.', entry: 'an-earlier-entry' }]]);
    const document = buildSheet(
      sheetInput({ meeting, more: { choices: { ...noChoices, edits } } }),
    );
    expect(printed(document)).toContain('In other words.');
    expect(document.lines.find((line) => line.id === 'm1')).toMatchObject({
      edited: true,
      changed: true,
      out: false,
    });
  });

  it('leaves lines and whole sections out, and keeps them to choose from', () => {
    const out = new Set(['m2', 'ask']);
    const document = buildSheet(sheetInput({ more: { choices: { ...noChoices, out } } }));
    expect(printed(document)).not.toMatch(/east side does|Will you sign/);
    expect(document.lines.find((line) => line.id === 'm2')?.out).toBe(true);
    expect(document.outline.find((section) => section.id === 'ask')?.out).toBe(true);
  });

  it('moves lines and sections, but never the head or the numbered sources', () => {
    const people = [dana([question('votes', [answer('f1', 'Voted.')]), question('words', [])])];
    const order = ['sources', 'open-questions', 'known', 'm2', 'm1'];
    const document = buildSheet(sheetInput({ people, more: { choices: { ...noChoices, order } } }));
    const ids = sectionIds(document);
    expect(ids[0]).toBe('head');
    expect(ids.indexOf('open-questions')).toBeLessThan(ids.indexOf('known'));
    expect(ids.indexOf('known')).toBeLessThan(ids.indexOf('sources'));
    const text = printed(document);
    expect(text.indexOf('1. The east side')).toBeLessThan(text.indexOf('2. Everyone'));
  });

  it('tells when the research behind a chosen line says something else by now', () => {
    const people = [dana([question('votes', [answer('f1', 'Voted for the bus route.')])])];
    const from = { kind: 'finding', profile: 'dana', id: 'f1', entry: 'older' };
    const meeting = {
      ...fullMeeting,
      'line.a1': { part: 'appreciation', text: 'Thank her for the bus route.', from },
    };
    const document = buildSheet(sheetInput({ people, meeting }));
    expect(document.lines.find((line) => line.id === 'a1')?.changed).toBe(true);
    expect(printed(document)).toContain('Thank her for the bus route. [1]');
  });

  it('speaks Spanish when the sheet does, whatever the screen speaks', () => {
    const text = printed(buildSheet(sheetInput({ language: 'es' })));
    expect(text).toContain('QUIÉN HACE QUÉ');
    expect(text).toContain('jueves, 12 de noviembre de 2026');
    expect(text).toContain('queda si nos dan diez minutos');
  });
});

describe('the footer', () => {
  it('names the group and the day, with as many copies as people who go', () => {
    const { footer, copies } = buildSheet(sheetInput());
    expect(footer).toEqual({ words: 'Alder Falls Neighbors · Nov 10, 2026', numbered: true });
    expect(copies).toBe(4);
  });
});
