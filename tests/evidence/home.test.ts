import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/domain/page';
import { examine, type Source } from '../../lib/evidence/examine';
import { person } from '../../lib/guide/questions/person';
import { block, heading } from './on-page';

const questions = Object.values(person);

function home(source: Source): string[] {
  return [...examine(source, { name: 'Dee Marlow' }, questions, undefined).home].toSorted();
}
const onPage = (...blocks: readonly Block[]) => home({ title: 'Dee Marlow', blocks });

describe('where somebody serves', () => {
  it.each([
    ['their office', 'Dee Marlow is the mayor of Dunmore and a nurse.'],
    ['a body of the place', 'Dee Marlow joined the Dunmore City Council in 2019.'],
    ['its schools', 'Dee Marlow has been on the Dunmore School Board since 2019.'],
    ['what is represented', 'Dee Marlow represents Dunmore and keeps bees.'],
    ['the opening', 'Dee Marlow keeps a bakery in Dunmore.'],
    ['a Spanish seat', 'Dee Marlow es concejala de Dunmore y enfermera.'],
    [
      'a page with an address of mail',
      'Dee Marlow is mayor of Dunmore. Write to d@dunmore.example.',
    ],
    ['Spanish', 'Dee Marlow es alcaldesa de Dunmore y enfermera.'],
    ['a Spanish council', 'Dee Marlow es concejala del Ayuntamiento de Dunmore.'],
  ])('is read from %s', (_, text) => {
    expect(home({ text })).toEqual(['dunmore']);
  });

  it('is read from an address at the foot of a page', () => {
    const foot: Block = {
      kind: 'paragraph',
      main: false,
      text: 'City Hall, 12 Main Street, Dunmore, OH 45000',
    };
    expect(
      onPage(heading('Dee Marlow', 1), block('paragraph', 'She keeps bees.'), foot, foot),
    ).toEqual(['dunmore']);
  });

  it('is a city that everybody knows, and one of two words', () => {
    expect(home({ text: 'Dee Marlow is the mayor of Houston.' })).toEqual(['houston']);
    expect(home({ text: 'Dee Marlow is the mayor of Ash-Dunmore.' })).toEqual(['ash', 'dunmore']);
  });

  it('is the town that an organization is named after', () => {
    const source = { text: 'The pantry works for the City of Dunmore.' };
    const subject = { name: 'Dunmore Food Bank', form: 'organization' as const };
    expect([...examine(source, subject, [], undefined).home]).toEqual(['dunmore']);
  });

  it('is nothing that a heading is in', () => {
    expect(onPage(heading('Careers in Nursing'), block('paragraph', 'She keeps bees.'))).toEqual(
      [],
    );
  });

  it('is not where they once were, nor what somebody else serves, when theirs is clear', () => {
    const text =
      'Dee Marlow is the mayor of Dunmore. She was born in Eastvale and worked in Harrow. ' +
      'The Dunmore City Council elected her in 2019. Bo Hale, the mayor of Eastvale, wished her well.';
    expect(home({ text })).toEqual(['dunmore']);
  });

  it.each([
    ['a body for a purpose', 'Dee Marlow chairs the State Health Council and the Youth Council.'],
    ['a person', 'Dee Marlow succeeded Mayor Ana Reyes. Ana Reyes Mayor of all, they said.'],
    ['a common word', 'Dee Marlow likes the harbor. The Harbor City Council met at the harbor.'],
    ['where somebody was born', 'Dee Marlow was born in Eastvale and loves bees.'],
    ['where somebody was born, in Spanish', 'Dee Marlow nació en Medellín y vive con su perro.'],
    ['nothing', 'She keeps bees.'],
  ])('is not %s', (_, text) => {
    expect(home({ text })).toEqual([]);
  });
});
