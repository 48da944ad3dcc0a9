import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumns, rememberColumns } from '../../../lib/exchange/formats/columns';
import type { IncomingProfile } from '../../../lib/exchange/formats/incoming';
import { readHeads, readProfilesCsv, writeProfilesCsv } from '../../../lib/exchange/formats/csv';
import { readCsv, writeCsv } from '../../../lib/exchange/formats/csv-text';
import { writeCandidates, writeSignOns, writeTasks } from '../../../lib/exchange/formats/tables';
import { ada, anyProfile, asRead, mill } from './people';

/** A table groups contacts by kind and has no place for their order. */
function byKind({ contacts, ...rest }: IncomingProfile) {
  const sorted = contacts.map(({ kind, value }) => `${kind} ${value}`).toSorted();
  return { ...rest, at: 0, contacts: sorted };
}

const rowsOf = (text: string) => [...readCsv(text)].map(({ cells }) => cells);

describe('a table', () => {
  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc
        .array(fc.constantFrom(...'a,;"\'=+-@\t\r\n|＝'), { maxLength: 8 })
        .map((all) => all.join('')),
    );
    const row = fc
      .array(cell, { minLength: 2, maxLength: 5 })
      .filter((cells) => cells.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, mark) => {
        const text = writeCsv(rows, { mark });
        expect([...readCsv(text, ',')].map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that a spreadsheet program would run', () => {
    const cells = ['=1+1', '+1 555-0134', '-2', '@SUM(A1)', '\t=1', '＝1', "'=1", 'plain'];
    const written = writeCsv([cells]);
    expect(written).toBe(`'=1+1,'+1 555-0134,'-2,'@SUM(A1),"'\t=1",'＝1,''=1,plain\r\n`);
    expect(rowsOf(written)).toEqual([cells]);
  });

  it('is understood with semicolons, tabs or bars between its cells', () => {
    for (const sign of [';', '\t', '|', ',']) {
      const text = ['Name', 'Role', 'City'].join(sign) + '\n' + ['Ada', '"a,b;c"', 'X'].join(sign);
      expect(rowsOf(text)).toEqual([
        ['Name', 'Role', 'City'],
        ['Ada', 'a,b;c', 'X'],
      ]);
    }
    expect(rowsOf('sep=;\r\na;b,c\r\n')).toEqual([['a', 'b,c']]);
  });

  it('may have line breaks in its cells, any line ends, and empty lines', () => {
    const rows = [...readCsv('a,b\r"1\n2",3\r\n\r\n4,5')];
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4', '5'] },
    ]);
  });

  it('loses only one line to a quote that is never closed', () => {
    const rows = [...readCsv('a,b\n1,"open\n2,3\n')];
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '"open'], openQuote: true },
      { line: 3, cells: ['2', '3'] },
    ]);
  });
});

describe('profiles as a table', () => {
  it('come back as they were, heads in either language', () => {
    for (const language of ['en', 'es'] as const) {
      fc.assert(
        fc.property(fc.array(anyProfile, { minLength: 1, maxLength: 4 }), (profiles) => {
          const { profiles: read, issues } = readProfilesCsv(writeProfilesCsv(profiles, language));
          expect(issues).toEqual([]);
          const places = read.map(({ at }) => at);
          const plain = profiles.filter(({ name }) => !name.includes(','));
          const got = read.filter(({ name }) => plain.some((one) => one.name === name));
          expect(got.map(byKind)).toEqual(plain.map((one) => byKind(asRead(one, 0))));
          expect(places).toEqual(places.toSorted((one, two) => one - two));
        }),
      );
    }
  });

  it('keep a name with a comma that is no "family, given"', () => {
    const { profiles } = readProfilesCsv(writeProfilesCsv([mill, ada], 'es'));
    expect(profiles.map(({ name }) => name)).toEqual(['Molino Añejo, S. A.', 'Ada Winters']);
  });

  it('are read from first and last names, or from "family, given"', () => {
    const { profiles } = readProfilesCsv('First,Last,Title\nAda,Winters,Mayor\n');
    expect(profiles).toMatchObject([{ name: 'Ada Winters', role: 'Mayor', form: 'person' }]);
    const turned = readProfilesCsv('Full name;City\n"Winters, Ada";Willow Creek\n');
    expect(turned.profiles).toMatchObject([{ name: 'Ada Winters', place: 'Willow Creek' }]);
  });

  it('are read on past a bad row, which is said by its line', () => {
    const text = [
      'Name,Email',
      'Ada,ada@example.org',
      ',nobody@example.org',
      'Ben,ben@example.org,shifted',
      `${'x'.repeat(300)},c@example.org`,
      'Dee,"open',
      'Eve,eve@example.org',
    ].join('\n');
    const { profiles, issues } = readProfilesCsv(text);
    expect(profiles.map(({ name }) => name)).toEqual(['Ada', 'Eve']);
    expect(issues).toEqual([
      { at: 3, cause: 'row-without-name' },
      { at: 4, cause: 'row-too-wide' },
      { at: 5, cause: 'value-too-long', field: 'name' },
      { at: 5, cause: 'row-without-name' },
      { at: 6, cause: 'row-open-quote' },
    ]);
  });

  it('take no address that something other than the web would open', () => {
    const text = 'Name,Website\nAda,javascript:alert(1)\nBen,https://ben.example.org\n';
    const { profiles } = readProfilesCsv(text);
    expect(profiles.map(({ contacts }) => contacts)).toEqual([
      [],
      [{ kind: 'website', value: 'https://ben.example.org' }],
    ]);
  });
});

describe('columns', () => {
  it('are guessed from heads in both languages, several contacts of a kind too', () => {
    expect(
      matchColumns([
        'Nombre completo',
        'CARGO',
        'Correo electrónico',
        'Phone 1',
        'Phone 2',
        'Shoe',
      ]),
    ).toEqual(['name', 'role', 'email', 'phone', 'phone', 'skip']);
  });

  it('take a single field only once', () => {
    expect(matchColumns(['Name', 'Full name'])).toEqual(['name', 'skip']);
  });

  it('remember what a person chose, under any spelling of the head', () => {
    const heads = ['Quien', 'Notas'];
    const memory = rememberColumns(heads, ['name', 'skip']);
    expect(matchColumns(['QUIÉN', 'notas', 'Email'], memory)).toEqual(['name', 'skip', 'email']);
    expect(matchColumns(['constructor', '__proto__'], memory)).toEqual(['skip', 'skip']);
  });

  it('show the heads and a few rows to match by', () => {
    expect(readHeads('a;b\n1;2\n3;4\n', 1)).toEqual({ heads: ['a', 'b'], rows: [['1', '2']] });
  });
});

describe('other tables', () => {
  it('have heads in the language asked and a row each', () => {
    const signOn = {
      name: 'Ada Winters',
      as: 'individual',
      organization: 'City',
      place: 'Willow Creek',
      campaign: 'Warm Homes',
      on: '2026-09-01',
      publish: 'no',
    };
    expect(rowsOf(writeSignOns([signOn], 'es'))[0]).toContain('Se puede publicar');
    expect(rowsOf(writeSignOns([signOn], 'en'))[1]).toEqual(Object.values(signOn));
    const task = { title: '=call', owner: 'R. D.', due: '2026-09-01', done: '', about: ['A', 'B'] };
    expect(writeTasks([task], 'en')).toContain("'=call,R. D.,2026-09-01,,A | B");
    const candidate = {
      name: 'Ben',
      role: '',
      organization: '',
      place: '',
      audience: 'business',
      step: 'ask',
      askedBy: ['R. D.'],
    };
    expect(rowsOf(writeCandidates([candidate], 'en'))[1]?.[0]).toBe('Ben');
  });
});
