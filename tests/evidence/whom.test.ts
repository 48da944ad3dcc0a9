import { describe, expect, it } from 'vitest';
import { examine } from '../../lib/evidence/examine';
import { onlyOwning } from '../../lib/evidence/spoken-of';

/** How surely the last sentence of a text speaks of Dee Marlow. */
function surely(text: string, name = 'Dee Marlow'): number {
  return examine({ text }, { name }, [], undefined).looked.at(-1)?.about.score ?? 0;
}

describe('whom a sentence speaks of', () => {
  it.each([
    [
      'an office nobody listed',
      'Dee Marlow is the town’s surveyor. Surveyor Marlow belongs to a choir.',
    ],
    ['an office of two words', 'Council Member Marlow grew up here.'],
    ['a mayor for a while', 'Mayor Pro Tem Marlow backs it.'],
    ['a headline', 'Marlow Votes No on the Stadium'],
    ['an invitation', 'Join Rep. Marlow at the Fair.'],
    ['a mother who writes', 'I am Dee Marlow. As a mother, I know what a night shift is.'],
    ['an office before the word', 'I am Dee Marlow. As your Mayor I want to fix the drains.'],
    ['two who do it together', 'I am Dee Marlow. My husband Bo and I moved here in 2010.'],
    ['two in Spanish', 'Soy Dee Marlow. Mi esposo Bo y yo llegamos aquí en 2010.'],
    ['a name from before a marriage', 'Dee Lowe Marlow is mayor. Dee Lowe grew up in Dunmore.'],
    ['a life in a book of many', 'Dee Marlow, merchant. b. 1850 in Dunmore, child of Bo Hale.'],
    ['a line of a life', 'Dee Marlow is mayor. Endorsed by Bo Hale and the teachers.'],
    ['a resident of a place', 'Dee Marlow is mayor. A lifelong resident of Grover Junction.'],
  ])('is the subject: %s', (_, text) => {
    expect(surely(text)).toBeGreaterThan(0.6);
  });

  it('is the subject by the short form of a given name, and nobody else by a longer one', () => {
    expect(surely('Kimberly Marlow is a nurse. Kim sings.', 'Kimberly Marlow')).toBeGreaterThan(
      0.9,
    );
    expect(surely('Victor Hale is mayor. His aunt Victoria sings.', 'Victor Hale')).toBeLessThan(
      0.5,
    );
  });

  it.each([
    ['a relative of the same name', 'Dee Marlow is mayor. Grant Marlow plays the tuba.'],
    ['another whose name is a word', 'The miller came. Dee Marlow is mayor. Miller Marlow died.'],
    ['another of that other family', 'Dee Lowe Marlow is mayor. Bo Lowe grew up in Dunmore.'],
    [
      'a mother of the same given name',
      'Dee Lowe Marlow is mayor. Her mother, Dee Lowe, sang. Dee Lowe was born in Dunmore.',
    ],
    [
      'a son of a longer given name',
      'Dee Marlow is mayor. Her son, Deena Hale Marlow, sang. Deena Hale was born in Dunmore.',
    ],
    [
      'somebody who ends one sentence and an office that begins the next',
      'They thanked Dee. Mayor Marlow spoke. Dee Mayor was born in Dunmore.',
    ],
    [
      'whoever a longer line of a life leads to',
      'Dee Marlow is mayor. Educated in Dunmore, Ohio, and then in Paris, Bo Hale sang.',
    ],
    [
      'a man, where the subject is she',
      'Dee Marlow is mayor. She sings. Her son Tom is a judge. Raised in Dunmore, he served.',
    ],
    ['whoever a line of a life leads to', 'Dee Marlow is mayor. Raised in Dunmore, Bo Hale sang.'],
    ['another official', 'Dee Marlow is mayor. Council Member Hale grew up here.'],
    [
      'another, with an address',
      'Dee Marlow is mayor, ek@dunmore.example. Council Member Ek sang.',
    ],
    ['a headline on another', 'Dee Marlow is mayor. Hale Marlow Votes No on the Stadium'],
    [
      'whoever has a label',
      'Bo Hale debated Dee Marlow. Hale spoke first. Hale: I grew up on a farm.',
    ],
    ['a quotation of another', 'Bo Hale came. “My wife and I lost our home,” Hale said.'],
  ])('is not the subject: %s', (_, text) => {
    expect(surely(text)).toBeLessThanOrEqual(onlyOwning);
  });

  it.each([
    ['a family name before the same name', 'Ann Thomas', 'Ann Thomas is mayor. Thomas Adams sang.'],
    ['a name that ends like a trade', 'Imran Khan', 'Imran Khan is mayor. Osman Khan sang.'],
  ])('is not the subject: %s', (_, name, text) => {
    expect(surely(text, name)).toBeLessThanOrEqual(onlyOwning);
  });

  it('is no place of the same name', () => {
    const { looked } = examine(
      { text: 'Dee Marlow is mayor. Marlow Heights grew.' },
      { name: 'Dee Marlow' },
      [],
      undefined,
    );
    expect(looked.at(-1)?.mentions.some(({ who }) => who === 'subject')).toBe(false);
  });
});
