import { describe, expect, it } from 'vitest';
import { isSameName, parseName } from '../../../lib/capture/values/name';
import { readNamedRole } from '../../../lib/capture/values/role';

describe('reading names', () => {
  it.each([
    ['Jane Roe', 'Jane Roe', undefined],
    ['The Hon. Jane Q. Roe', 'Jane Q. Roe', undefined],
    ['Councilmember Lupe Arriaga-Stone', 'Lupe Arriaga-Stone', 'Councilmember'],
    ['Rev. Dr. Clarence T. Whitlock, Sr.', 'Clarence T. Whitlock Sr.', 'Reverend'],
    ['Mayor Pro Tem Ana Núñez', 'Ana Núñez', 'Mayor Pro Tem'],
    ['Senator Alonzo Pruitt (D)', 'Alonzo Pruitt', 'Senator'],
    ['ABEYTA, Ronald J.', 'Ronald J. Abeyta', undefined],
    ['SHAWN MCALLISTER', 'Shawn McAllister', undefined],
    ['Daniel von Stade', 'Daniel von Stade', undefined],
    ['María de la Cruz', 'María de la Cruz', undefined],
    ['William "Bud" Tessmer', 'William "Bud" Tessmer', undefined],
    ['Linh Dao, DMD', 'Linh Dao', undefined],
    ['Grace E. Wood', 'Grace E. Wood', undefined],
    ['Sis. Ernestine Poole', 'Ernestine Poole', 'Sister'],
    ['Revd Canon Philippa Ogilvy', 'Philippa Ogilvy', 'Reverend'],
    ['D.J. Prudhomme', 'D.J. Prudhomme', undefined],
    ['P. Ignacio Belmonte', 'Ignacio Belmonte', 'Father'],
    ['Don Vasquez', 'Don Vasquez', undefined],
    ['Don Ignacio Belmonte', 'Ignacio Belmonte', undefined],
    ['Rt Hon Jane Roe', 'Jane Roe', undefined],
    ['Assoc. Prof. Jane Q. Roe', 'Jane Q. Roe', undefined],
    ['Ruth Q. Jennings', 'Ruth Q. Jennings', undefined],
    ['The Rt Hon Jane Roe', 'Jane Roe', undefined],
    ['RT Whitlock', 'RT Whitlock', undefined],
  ])('reads %j', (text, name, office) => {
    expect(parseName(text)).toMatchObject(office === undefined ? { name } : { name, office });
  });

  it.each([
    'Contact Us',
    'St. Augustine',
    'Caesar Salad',
    'Don Manuel',
    'Don Bosco',
    'Universidad Maquilá',
    'PABinder GmbH',
    'Asst. Superintendent Dana Roe',
    'Virginia Ranching Conservancy',
    'Jane Roe (Chair)',
    'Rua Augusta',
    'City Council',
    'Public Works',
    'Parks and Recreation',
    'Elm Street',
    'Read More',
    'Office Hours',
    'Lunch Menu',
    'Spring Valley',
    'Kind Regards',
    'Jane',
    'January 12',
    'Board of Directors',
    'Home Page',
  ])('takes %j for no name', (text) => {
    expect(parseName(text)).toBeUndefined();
  });

  it.each([
    ['Joyce Abernathy, Chair', 'Joyce Abernathy', 'Chair'],
    ['Town Clerk: Eunice Thibodeau', 'Eunice Thibodeau', 'Town Clerk'],
    ['Ward 2 – Lupe Arriaga', 'Lupe Arriaga', 'Ward 2'],
    ['Councilor Jane Roe, District 4', 'Jane Roe', 'Councilor, District 4'],
  ])('reads the office beside the name in %j', (text, name, role) => {
    const read = readNamedRole(text);
    expect(read?.name.name).toBe(name);
    if (name === 'Jane Roe') expect(read?.role).toMatch(/District 4$/);
    else expect(read?.role).toBe(role);
  });

  it('knows two spellings of one name', () => {
    expect(isSameName('José Núñez', 'Jose M. Nunez')).toBe(true);
    expect(isSameName('J. Roe', 'Jane Roe')).toBe(true);
    expect(isSameName('John Roe', 'Jane Roe')).toBe(false);
  });
});

describe('names and what surrounds them', () => {
  it.each([
    ['Niamh Geraghty TD', 'Niamh Geraghty', 'TD'],
    ['Ward 3 Alderman Dana Whitlock', 'Dana Whitlock', 'Alderman'],
    ['Clerk-Treasurer Dana Whitlock', 'Dana Whitlock', 'Clerk-Treasurer'],
    ['U.S. Representative Dana Whitlock', 'Dana Whitlock', 'U.S. Representative'],
    ['Rev. Omar Haddad PP', 'Omar Haddad', 'Parish Priest'],
  ])('%s', (text, name, office) => {
    expect(parseName(text)).toMatchObject({ name, office });
  });

  it.each([
    'A. Watson Arlington, TX',
    'Remembering Coach Bill Tate',
    'Stearns Design-Build',
    'Elm Ward',
  ])('takes %j for no name', (text) => {
    expect(parseName(text)).toBeUndefined();
  });

  it.each([
    ['Vice President ..... Dana Whitlock', 'Vice President'],
    ['President: Dana Whitlock (2026)', 'President'],
    ['Dana Whitlock (retired), Priest Associate', 'Priest Associate'],
    ['Office Manager ..... Dana Whitlock (x10)', 'Office Manager'],
  ])('%s', (text, role) => {
    expect(readNamedRole(text)).toMatchObject({ role, name: { name: 'Dana Whitlock' } });
  });
});
