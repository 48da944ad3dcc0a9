import { describe, expect, it } from 'vitest';

import type { Block } from '../../lib/domain/page';
import { findEvidence } from '../../lib/evidence/find';
import { person } from '../../lib/guide/questions/person';

const questions = Object.values(person);

describe('findEvidence on pages of officials', () => {
  const page = (blocks: readonly Block[], id: string): string[] =>
    (
      findEvidence({ blocks, title: 'Dee Marlow' }, { name: 'Dee Marlow' }, questions).get(id) ?? []
    ).map(({ text }) => text);
  const heading = (text: string, level = 2): Block => ({
    kind: 'heading',
    level,
    main: true,
    text,
  });
  const block = (kind: 'item' | 'paragraph' | 'row', text: string): Block => ({
    kind,
    main: true,
    text,
  });

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
});
