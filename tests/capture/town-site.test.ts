import { expect, it } from 'vitest';
import { spelledOut } from '../../lib/capture/details/town-site';

const text =
  'She works for the City of Dunmore. The City of Dunmore is next to the Town of Marlow.';

it('is the body that the page names with the same place', () => {
  expect(spelledOut('Dunmore, OR', text)).toBe('City of Dunmore');
  expect(spelledOut('DunmoreOregon.gov', text)).toBe('City of Dunmore');
  expect(spelledOut('Marlow, NH', text)).toBe('Town of Marlow');
});

it('stays what it is called where the page names none', () => {
  expect(spelledOut('Port Ellery, OR', text)).toBe('Port Ellery, OR');
  expect(spelledOut('Elm Bakery', text)).toBe('Elm Bakery');
  expect(spelledOut('elmbakery.com', text)).toBe('elmbakery.com');
});
