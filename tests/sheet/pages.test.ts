import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { paginate } from '../../lib/sheet/paginate';
import { bandsOf, type Band, type Piece } from '../../lib/sheet/pieces';
import { splitLong } from '../../lib/sheet/split-long';
import { fullMeeting, sheetInput } from './a-sheet';

const piece = (key: string, keep = false): Piece => ({
  key,
  section: 's',
  keep,
  continued: false,
  goesOn: false,
  content: { kind: 'sub', text: key },
});

const aBand = fc
  .record({
    newPage: fc.boolean(),
    columns: fc.array(fc.array(fc.tuple(fc.boolean(), fc.nat(80)), { maxLength: 12 }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ newPage, columns }) => ({ newPage, columns }));

function bandsAndHeights(given: readonly { newPage: boolean; columns: [boolean, number][][] }[]) {
  const heights = new Map<string, number>();
  const bands = given.map(({ newPage, columns }, at): Band => ({
    newPage,
    columns: columns.map((column, col) => ({
      place: columns.length === 1 ? 'full' : 'third',
      pieces: column.map(([keep, height], row) => {
        const key = `${at}.${col}.${row}`;
        heights.set(key, height + 1);
        return piece(key, keep && row < column.length - 1);
      }),
    })),
  }));
  return { bands, heightOf: (key: string) => heights.get(key) ?? 0 };
}

describe('pages', () => {
  it('hold every piece once, in order, and never more than fits', () => {
    fc.assert(
      fc.property(fc.array(aBand, { maxLength: 6 }), (given) => {
        const { bands, heightOf } = bandsAndHeights(given);
        const pages = paginate(bands, heightOf, 100);
        const placed = pages.flatMap((page) => page.bands.flatMap((band) => band.columns));
        const keys = placed.flatMap((column) => column.pieces.map((one) => one.key));
        const wanted = bands.flatMap((band) =>
          band.columns.flatMap((column) => column.pieces.map((one) => one.key)),
        );
        expect(keys.toSorted()).toEqual(wanted.toSorted());
        for (const page of pages) {
          const used = page.bands.map(({ columns }) =>
            Math.max(
              ...columns.map(({ pieces }) =>
                pieces.reduce((sum, { key }) => sum + heightOf(key), 0),
              ),
            ),
          );
          expect(used.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('never end with a heading whose text stands on the next', () => {
    const pieces = [piece('a'), piece('b'), piece('heading', true), piece('text')];
    const band: Band = { newPage: true, columns: [{ place: 'full', pieces }] };
    const pages = paginate([band], () => 30, 100);
    expect(pages.map((page) => page.bands[0]?.columns[0]?.pieces.map((one) => one.key))).toEqual([
      ['a', 'b'],
      ['heading', 'text'],
    ]);
  });

  it('say a heading again over what goes on under it', () => {
    const again = piece('again', true);
    const pieces = [
      piece('title', true),
      ...['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...piece(key), again })),
    ];
    const band: Band = { newPage: true, columns: [{ place: 'full', pieces }] };
    const pages = paginate([band], () => 30, 100);
    expect(pages.map((page) => page.bands[0]?.columns[0]?.pieces.map((one) => one.key))).toEqual([
      ['title', 'a', 'b'],
      ['again', 'c', 'd'],
      ['again', 'e'],
    ]);
  });

  it('leave a heading out where nothing would fit under it, and always come to an end', () => {
    const again = piece('again', true);
    const pieces = [piece('title', true), ...['a', 'b'].map((key) => ({ ...piece(key), again }))];
    const band: Band = { newPage: true, columns: [{ place: 'full', pieces }] };
    const pages = paginate([band], (key) => (key === 'a' || key === 'b' ? 90 : 20), 100);
    const keys = pages.flatMap((page) => page.bands[0]?.columns[0]?.pieces.map((one) => one.key));
    expect(keys).toEqual(['title', 'a', 'b']);
  });

  it('begin anew where a part of the paper does', () => {
    const band = (key: string, newPage: boolean): Band => ({
      newPage,
      columns: [{ place: 'full', pieces: [piece(key)] }],
    });
    expect(
      paginate([band('a', true), band('b', false), band('c', true)], () => 10, 100),
    ).toHaveLength(2);
  });
});

describe('pieces', () => {
  it('stand in columns beside one another as on the first page', () => {
    const shapes = bandsOf(buildSheet(sheetInput())).map((band) =>
      band.columns.map((column) => column.place).join(' '),
    );
    expect(shapes).toEqual(['full', 'full', 'narrow wide', 'full', 'third third third', 'full']);
  });

  it('divide only texts longer than a narrow column can hold, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'grapheme' }), (text) => {
        const parts = splitLong(text, 600);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length <= 600)).toBe(true);
        expect(parts.every((part) => part.isWellFormed())).toBe(text.isWellFormed());
      }),
    );
  });

  it('of a very long story in the run stay within a column’s height each', () => {
    const long = 'A sentence that goes on for a while. '.repeat(27).trim();
    const meeting = { ...fullMeeting, 'line.l1': { part: 'wins', text: long } };
    const pieces = bandsOf(buildSheet(sheetInput({ meeting }))).flatMap((band) =>
      band.columns.flatMap((column) => column.pieces),
    );
    const parts = pieces.filter((one) => one.parts !== undefined);
    expect(parts.map((one) => one.parts?.all[one.parts.index]).join('')).toBe(long);
    expect(parts.length).toBeGreaterThan(1);
  });
});
