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
    [['400 Riverdale Street West Alder, WI 54099'], '400 Riverdale Street', 'West Alder'],
  ])('reads %j', (lines, street, locality) => {
    expect(read(lines)).toEqual([expect.objectContaining({ street, locality })]);
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
