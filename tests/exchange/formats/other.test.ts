import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeText,
  foldLine,
  partsOf,
  unescapeText,
  unfold,
} from '../../../lib/exchange/formats/folded-lines';
import { writeCalendar } from '../../../lib/exchange/formats/icalendar';
import { writeKumu } from '../../../lib/exchange/formats/kumu';
import { readCsv } from '../../../lib/exchange/formats/csv-text';
import { readOpenStates, writeOpenStates } from '../../../lib/exchange/formats/open-states';
import { readPopolo, writePopolo } from '../../../lib/exchange/formats/popolo';
import { profileFormats, readIncoming } from '../../../lib/exchange/formats/registry';
import { textOf } from '../../../lib/exchange/formats/text-of';
import { writeVCards } from '../../../lib/exchange/formats/vcard';
import { readVCards } from '../../../lib/exchange/formats/vcard-in';
import { ada, anyProfile, asRead, chambers, mill } from './people';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const widths = (text: string) => text.split('\r\n').map((line) => bytesOf(line).length);

describe('folded lines', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });

  it('are never wider than 75 bytes and unfold to what they were', () => {
    fc.assert(
      fc.property(text, (words) => {
        const line = `NOTE:${escapeText(words)}`;
        const folded = foldLine(line);
        expect(Math.max(...widths(folded))).toBeLessThanOrEqual(75);
        expect(unfold(folded)[0]).toBe(line);
      }),
    );
  });

  it('escape text so that its parts come back', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ';', ',', '\\', '\n', 'ñ'), maxLength: 8 });
    fc.assert(
      fc.property(part, part, (one, two) => {
        expect(unescapeText(escapeText(one))).toBe(one);
        expect(partsOf(`${escapeText(one)};${escapeText(two)}`, ';')).toEqual([one, two]);
      }),
    );
  });
});

describe('cards', () => {
  it.each(['4.0', '3.0'] as const)(
    'of version %s come back with what a card has room for',
    (version) => {
      fc.assert(
        fc.property(anyProfile, (profile) => {
          const isOne = profile.form === 'person';
          const kept = {
            ...profile,
            audience: '' as const,
            place: '',
            district: '',
            organization: isOne ? profile.organization : '',
            contacts: profile.contacts.filter(({ value }) => !/^(mailto|tel):|;/i.test(value)),
          };
          const { profiles } = readVCards(writeVCards([kept], version));
          const expected = asRead(kept, 1);
          const byKind = (one: typeof expected) => ({
            ...one,
            contacts: one.contacts.toSorted((a, b) =>
              a.kind + a.value < b.kind + b.value ? -1 : 1,
            ),
          });
          expect(profiles.map(byKind)).toEqual([byKind(expected)]);
        }),
      );
    },
  );

  it('say nothing of what we think, plan or note', () => {
    const text = writeVCards([ada, mill], '4.0');
    const names = unfold(text).map((line) => line.split(/[:;]/)[0]);
    expect(names).not.toContain('NOTE');
    expect(names).not.toContain('CATEGORIES');
    expect(text).not.toContain('official');
  });

  it('of old phones are read: quoted-printable, groups, other characters', () => {
    const old = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 Mu=C3=',
      '=B1oz',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Mu=F1oz;Jos=E9;;;',
      'item1.TEL;CELL:555-0144',
      'TEL;WORK;FAX:555-0145',
      'NOTE:never read',
      'PHOTO;ENCODING=BASE64;JPEG:AAAA',
      'END:VCARD',
    ].join('\r\n');
    expect(readVCards(old).profiles).toMatchObject([
      {
        name: 'José Muñoz',
        contacts: [
          { kind: 'phone', value: '555-0144' },
          { kind: 'fax', value: '555-0145' },
        ],
      },
    ]);
  });

  it('that break off are said, and the others are read', () => {
    const text = 'BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nBEGIN:VCARD\nFN:Cy';
    const { profiles, issues } = readVCards(text);
    expect(profiles.map(({ name }) => name)).toEqual(['Ben']);
    expect(issues).toEqual([
      { at: 1, cause: 'record-broken' },
      { at: 3, cause: 'record-broken' },
    ]);
  });
});

describe('Open States people', () => {
  const file = [
    'id,name,current_party,current_district,current_chamber,given_name,family_name,gender,email,birth_date,links,capitol_address,capitol_voice,twitter',
    'ocd-person/1,Ada Winters,Independent,7,upper,Ada,Winters,Female,ada@leg.example.org,1970-01-01,https://a.example.org;https://b.example.org,"1 Capitol Sq, Hill Town",555-0150,@ada',
    ',,,,,,,,,,,,,',
    'ocd-person/2,Ben Ochoa,Independent,12,lower,Ben,Ochoa,Male,,,,,,',
  ].join('\n');

  it('are officials with their seat, district and ways to reach them', () => {
    const { profiles } = readOpenStates(file, chambers);
    expect(profiles).toMatchObject([
      { name: 'Ada Winters', audience: 'official', role: 'Senator', district: '7' },
      { name: 'Ben Ochoa', role: 'Representative', district: '12', contacts: [] },
    ]);
    expect(profiles[0]?.contacts.map(({ kind }) => kind)).toEqual([
      'email',
      'phone',
      'address',
      'website',
      'website',
      'social',
    ]);
  });

  it('bring nothing about gender, birth or party', () => {
    const all = JSON.stringify(readOpenStates(file, chambers));
    for (const word of ['Female', 'Male', '1970', 'Independent']) expect(all).not.toContain(word);
  });

  it('come back as they were written', () => {
    const senator = { ...ada, role: 'Senator', organization: '', place: '', otherNames: [] };
    const contacts = senator.contacts.filter(({ kind }) => kind !== 'social');
    const written = writeOpenStates([{ ...senator, contacts }], chambers);
    const [read] = readOpenStates(written, chambers).profiles;
    const sorted = (list: readonly { kind: string; value: string }[] = []) =>
      list.map(({ kind, value }) => `${kind} ${value}`).toSorted();
    expect(sorted(read?.contacts)).toEqual(sorted(contacts));
    expect(read).toMatchObject({ name: 'Ada Winters', role: 'Senator', district: 'Ward 3' });
  });
});

describe('Popolo', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const isOne = profile.form === 'person';
        const kept = {
          ...profile,
          audience: '' as const,
          place: '',
          ...(!isOne && { role: '', organization: '', district: '' }),
        };
        const read = readPopolo(writePopolo([kept]));
        if (!read.ok) throw new Error(read.cause);
        const email = asRead(kept, 1);
        expect(read.value.profiles[0]).toEqual(email);
      }),
    );
  });

  it('gives the office held now, its district from its area or post', () => {
    const source = JSON.stringify({
      persons: [
        {
          id: 'p',
          name: 'Ada',
          email: 'ada@example.org',
          links: [{ url: 'https://a.example.org' }],
        },
        'not a person',
      ],
      organizations: [{ id: 'o', name: 'Town Council' }],
      posts: [{ id: 's', label: 'Seat 3', area: { id: 'ocd-division/x', name: 'Ward 3' } }],
      memberships: [
        { person_id: 'p', organization_id: 'o', role: 'Clerk', end_date: '2020-01-01' },
        {
          person_id: 'p',
          organization_id: 'o',
          role: 'Member',
          post_id: 's',
          contact_details: [{ type: 'voice', value: '555-0160' }],
        },
      ],
    });
    expect(readPopolo(source)).toMatchObject({
      ok: true,
      value: {
        profiles: [
          { name: 'Ada', role: 'Member', organization: 'Town Council', district: 'Ward 3' },
          { name: 'Town Council', form: 'organization' },
        ],
        issues: [{ at: 2, cause: 'record-broken' }],
      },
    });
  });

  it('is refused when it is none', () => {
    for (const text of ['{', '[]', '{"persons":7}', '[[[[', 'null']) {
      expect(readPopolo(text)).toMatchObject({ ok: false, cause: 'popolo-unreadable' });
    }
  });
});

describe('a calendar', () => {
  const meetings = [
    {
      id: 'm1',
      title: 'Mayor, first ask; part 1',
      when: '2026-11-12T16:30',
      minutes: 45,
      place: 'Town Hall\nRoom 2',
    },
    { id: 'm2', title: 'Listening', when: '2026-11-20', minutes: 0, place: '' },
    { id: 'm3', title: 'Not set', when: '', minutes: 30, place: '' },
  ];
  const tasks = [
    { id: 't1', title: 'Thank her', due: '2026-11-14', done: '' },
    { id: 't2', title: 'Book a room', due: '', done: '2026-11-01' },
  ];
  const now = Date.UTC(2026, 9, 1, 12);

  it('has meetings at their local time, whole days, and tasks', () => {
    const lines = unfold(writeCalendar({ meetings, tasks }, { now }));
    const stamp = 'DTSTAMP:20261001T120000Z';
    expect(lines).toEqual(
      [
        ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Groundwork//Groundwork//EN'],
        ['BEGIN:VEVENT', 'UID:m1@groundwork.invalid', stamp, 'CLASS:PRIVATE'],
        ['DTSTART:20261112T163000', 'DURATION:PT45M'],
        [String.raw`SUMMARY:Mayor\, first ask\; part 1`],
        [String.raw`LOCATION:Town Hall\nRoom 2`, 'END:VEVENT'],
        ['BEGIN:VEVENT', 'UID:m2@groundwork.invalid', stamp, 'CLASS:PRIVATE'],
        ['DTSTART;VALUE=DATE:20261120', 'DURATION:P1D', 'SUMMARY:Listening', 'END:VEVENT'],
        ['BEGIN:VTODO', 'UID:t1@groundwork.invalid', stamp, 'CLASS:PRIVATE'],
        ['SUMMARY:Thank her', 'DUE;VALUE=DATE:20261114', 'STATUS:NEEDS-ACTION', 'END:VTODO'],
        ['BEGIN:VTODO', 'UID:t2@groundwork.invalid', stamp, 'CLASS:PRIVATE'],
        ['SUMMARY:Book a room', 'COMPLETED:20261101T120000Z', 'STATUS:COMPLETED', 'END:VTODO'],
        ['END:VCALENDAR', ''],
      ].flat(),
    );
  });

  it('has them at a moment when the place’s offset is known', () => {
    const momentOf = (local: string) => Date.parse(`${local}:00-05:00`);
    expect(writeCalendar({ meetings, tasks: [] }, { now, momentOf })).toContain(
      'DTSTART:20261112T213000Z',
    );
  });
});

describe('a Kumu map', () => {
  it('tells elements of one name apart and turns arrows the way influence runs', () => {
    const element = { type: 'person', description: '', tags: ['a|b', 'c'] };
    const { elements, connections } = writeKumu(
      [
        { id: '1', label: 'Ada', ...element },
        { id: '2', label: 'ada', ...element },
        { id: '3', label: '=Ben', ...element },
      ],
      [
        { from: '1', to: '2', direction: 'toward', type: 'friend' },
        { from: '1', to: '3', direction: 'from', type: 'works for' },
        { from: '2', to: '3', direction: 'both', type: 'neighbor' },
        { from: '1', to: 'gone', direction: 'both', type: 'friend' },
      ],
    );
    expect([...readCsv(elements)].map(({ cells }) => [cells[0], cells[3]])).toEqual([
      ['Label', 'Tags'],
      ['Ada', 'a/b|c'],
      ['ada (2)', 'a/b|c'],
      ['=Ben', 'a/b|c'],
    ]);
    expect([...readCsv(connections, ',')].map(({ cells }) => cells).slice(1)).toEqual([
      ['Ada', 'ada (2)', 'directed', 'friend'],
      ['=Ben', 'Ada', 'directed', 'works for'],
      ['ada (2)', '=Ben', 'mutual', 'neighbor'],
    ]);
  });
});

describe('a file of another program', () => {
  const words = { language: 'en' as const, chambers };

  it('is known by what stands in it', () => {
    const profiles = [{ ...ada, role: 'Senator' }];
    const formats = profileFormats.map(({ id, write }) => {
      const read = readIncoming(bytesOf(write(profiles, words, { mark: true })), words);
      return [id, read.ok && read.value.format, read.ok && read.value.incoming.profiles[0]?.name];
    });
    expect(formats).toEqual([
      ['csv', 'csv', 'Ada Winters'],
      ['open-states', 'open-states', 'Ada Winters'],
      ['popolo', 'popolo', 'Ada Winters'],
      ['vcard-4', 'vcard', 'Ada Winters'],
      ['vcard-3', 'vcard', 'Ada Winters'],
    ]);
  });

  it('is read in the encodings that spreadsheet programs use', () => {
    const name = 'Peña';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(name, 'utf16le')]);
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from(name, 'utf16le').swap16()]);
    expect(textOf(utf16)).toBe(name);
    expect(textOf(big)).toBe(name);
    expect(textOf(Uint8Array.from(Buffer.from(name, 'latin1')))).toBe(name);
    expect(textOf(bytesOf(`\uFEFF${name}`))).toBe(name);
  });

  it('never throws, whatever it is', () => {
    const start = fc.constantFrom(
      '',
      'BEGIN:VCARD\n',
      '{"persons":',
      '[',
      'Name,"',
      'sep=',
      'a;b\n',
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.string(), (first, bytes, rest) => {
        const file = new Uint8Array([...bytesOf(first), ...bytes, ...bytesOf(rest)]);
        const read = readIncoming(file, words);
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('is read in the time its size asks for, also one made to be slow', () => {
    const slow = [
      `Name\n${'"x\n'.repeat(30_000)}`,
      `BEGIN:VCARD\n${'QUOTED-PRINTABLE'.repeat(30_000)}\nEND:VCARD`,
      `BEGIN:VCARD\nTEL${';"a'.repeat(100_000)}\nEND:VCARD`,
      `BEGIN:VCARD\n${'a-'.repeat(200_000)}\nEND:VCARD`,
      '['.repeat(500_000),
      `Name${',x'.repeat(200_000)}`,
    ];
    for (const text of slow) expect(typeof readIncoming(bytesOf(text), words).ok).toBe('boolean');
  });
});
