import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/capture/values/address';

const read = (lines: readonly string[], country = 'US') =>
  findAddresses(lines, country).map(({ value }) => value);

describe('finding addresses', () => {
  it.each([
    [['100 Courthouse Square', 'Alder Falls, WI 54099'], '100 Courthouse Square', 'Alder Falls'],
    [
      ['Visit us at 12 N. Elm St., Suite 4, Alder Falls, Wisconsin 54099-0012'],
      '12 N. Elm St., Suite 4',
      'Alder Falls',
    ],
    [['12 Elm Street Alder Falls, WI 54099'], '12 Elm Street', 'Alder Falls'],
    [['PO Box 40', 'Alder Falls WI 54099'], 'PO Box 40', 'Alder Falls'],
    [
      ['12 Elm Street', 'Second Floor', 'Alder Falls, WI 54099'],
      '12 Elm Street, Second Floor',
      'Alder Falls',
    ],
    [['N2450 County Road KV', 'Alder Falls, Wis. 54099'], 'N2450 County Road KV', 'Alder Falls'],
    [['1810 Calle Mezquite, La Loma, TX 78599'], '1810 Calle Mezquite', 'La Loma'],
    [
      ['411 Alder Pkwy', 'Suite 12 Alder Falls, WI 54099'],
      '411 Alder Pkwy, Suite 12',
      'Alder Falls',
    ],
    [['12 Elm Street', 'Alder Falls, 54099'], '12 Elm Street', 'Alder Falls'],
    [['P.O. Box 917', 'Alder Falls 54099'], 'P.O. Box 917', 'Alder Falls'],
    [['434B Elm Bldg.', 'Alder Falls 54099'], '434B Elm Bldg.', 'Alder Falls'],
    [
      ['Room 209E, Building 1', 'State Capitol Complex', 'Alder Falls, WI 54099'],
      'Room 209E, Building 1, State Capitol Complex',
      'Alder Falls',
    ],
    [
      ['9217 South Zarzamora, Suite 4', 'Alder Falls, WI 54099'],
      '9217 South Zarzamora, Suite 4',
      'Alder Falls',
    ],
    [['7 Carr. 693 Km 5.2, La Loma, PR 00999'], '7 Carr. 693 Km 5.2', 'La Loma'],
    [['400 Riverdale Street West Alder, WI 54099'], '400 Riverdale Street', 'West Alder'],
  ])('reads %j', (lines, street, locality) => {
    expect(read(lines)).toEqual([expect.objectContaining({ street, locality })]);
  });

  it('reads a postal code that stands in the line after its state', () => {
    expect(read(['12 Elm Street', 'Alder Falls, WI', '54099'])).toEqual([
      {
        street: '12 Elm Street',
        locality: 'Alder Falls',
        region: 'WI',
        postalCode: '54099',
        country: 'US',
      },
    ]);
  });

  it('reads Irish addresses, with and without a code', () => {
    const place = { locality: 'Alderstown', region: 'Co. Offaly', country: 'IE' };
    expect(
      read(['Mill House, Station Road, Alderstown, Co. Offaly, Phone: 057 555'], 'IE'),
    ).toEqual([{ ...place, street: 'Mill House, Station Road' }]);
    expect(read(['3 Mill Lane', 'Alderstown', 'Co. Offaly', 'R35 X9Y8'], 'IE')).toEqual([
      { ...place, street: '3 Mill Lane', postalCode: 'R35 X9Y8' },
    ]);
  });

  it('takes no street from the line of another address', () => {
    expect(read(['PO Box 9, Birch, WI 54098', 'Alder Falls, WI 54099'])).toEqual([
      expect.objectContaining({ street: 'PO Box 9', postalCode: '54098' }),
      { locality: 'Alder Falls', region: 'WI', postalCode: '54099', country: 'US' },
    ]);
  });

  it('takes numbers of registers for no part of a British street', () => {
    const found = read(['12 Mill Road', '6711925', 'Alder Corner', 'Alderford', 'NR99 1AA'], 'GB');
    expect(found).toContainEqual(
      expect.objectContaining({ locality: 'Alderford', postalCode: 'NR99 1AA' }),
    );
    expect(JSON.stringify(found)).not.toContain('6711925');
  });

  it('keeps two addresses in one line apart', () => {
    expect(
      read(['9 Elm St, Alder, WI 54099 and 7 Oak Ave, Birch, WI 54098']).map(
        ({ street }) => street,
      ),
    ).toEqual(['9 Elm St', '7 Oak Ave']);
  });

  it('gives a town without a street when there is none', () => {
    expect(read(['We are proud to be', 'Alder Falls, WI 54099'])).toEqual([
      { locality: 'Alder Falls', region: 'WI', postalCode: '54099', country: 'US' },
    ]);
  });

  it('reads British addresses, building and all', () => {
    expect(
      read(['Unit 4, Mill House', 'Station Road', 'Alderford', 'Norfolk', 'NR99 1AA'], 'GB'),
    ).toEqual([
      {
        street: 'Unit 4, Mill House, Station Road',
        locality: 'Alderford',
        region: 'Norfolk',
        postalCode: 'NR99 1AA',
        country: 'GB',
      },
    ]);
  });

  it.each([
    ['In 2024 the council met 12 times.'],
    ['5 Day Pass'],
    ['Route 12345'],
    ['3 Easy Ways to give'],
  ])('sees none in %j', (line) => {
    expect(read([line])).toEqual([]);
  });
});

describe('addresses elsewhere', () => {
  it('have no number where the street needs none', () => {
    expect(read(['C/ Floridablanca, s/n, 28071 Alder'], 'ES')).toMatchObject([
      { postalCode: '28071', locality: 'Alder' },
    ]);
  });

  it('end in a bare number only below a street', () => {
    expect(read(['12 Elm Street', 'Alder Bay 6011'], 'NZ')).toMatchObject([
      { street: '12 Elm Street', locality: 'Alder Bay', postalCode: '6011' },
    ]);
    expect(read(['The meeting of January 2024'], 'NZ')).toEqual([]);
    expect(read(['He came to Alder in 2019'], 'ZA')).toEqual([]);
  });

  it('may have the quarter and the code in one line and the town in the next', () => {
    expect(
      read(['Av. Hidalgo No. 12 Int. 3', 'Col. Centro, C.P. 44100', 'Olmedal, Jalisco'], 'MX'),
    ).toMatchObject([
      {
        street: 'Av. Hidalgo No. 12 Int. 3, Col. Centro',
        locality: 'Olmedal',
        postalCode: '44100',
      },
    ]);
  });

  it('have towns of many words', () => {
    expect(read(['Plaza Hidalgo 1', '90870 San Isidro de los Olmos'], 'MX')).toMatchObject([
      { locality: 'San Isidro de los Olmos' },
    ]);
  });

  it('do not begin with the telephone that stands above', () => {
    expect(
      read(['0208 471 6868', '424-426 Green Street', 'Upton Park', 'London', 'E13 9JJ'], 'GB'),
    ).toMatchObject([{ street: '424-426 Green Street, Upton Park', postalCode: 'E13 9JJ' }]);
  });

  it('of a state house are a room and a building', () => {
    expect(read(['271-S Elm Office Building', 'Marlow, IL 62706'])).toMatchObject([
      { street: '271-S Elm Office Building', postalCode: '62706' },
    ]);
  });
});

describe('addresses of islands', () => {
  it.each([
    ['Elmtown, Hawai‘i 96799', 'HI'],
    ['Elmtown, AS 96799', 'AS'],
    ['Elmtown, American Samoa 96799', 'AS'],
  ])('%s is read', (line, region) => {
    expect(read(['12 Elm Street', line])).toMatchObject([
      { street: '12 Elm Street', locality: 'Elmtown', region, postalCode: '96799' },
    ]);
  });

  it('and a word is none', () => {
    expect(read(['12 Elm Street', 'Seen by many. As 96799 people said'])).toEqual([
      { street: '12 Elm Street' },
    ]);
  });
});
