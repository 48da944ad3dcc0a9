import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '../../lib/domain/fold-text';

describe('foldText', () => {
  it.each([
    ['María Núñez', 'maria nunez'],
    ['Mari\u0301a', 'maria'],
    ['GROẞ Straße', 'gross strasse'],
    ['Łódź Øre Æon', 'lodz ore aeon'],
    ['ﬁne Ｗｉｄｅ', 'fine wide'],
    ['İzmir', 'izmir'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('takes words and numbers, each once', () => {
    expect(wordsOf('Ward 3 — ward office, García-López')).toEqual([
      'ward',
      '3',
      'office',
      'garcia',
      'lopez',
    ]);
  });

  it('keeps a name with an apostrophe whole', () => {
    expect(wordsOf("Dana O’Dell's")).toEqual(['dana', 'odells']);
  });

  it('finds no words where there are none', () => {
    expect(wordsOf(' – … ')).toEqual([]);
  });
});
