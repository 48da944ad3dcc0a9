import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../lib/capture/values/phone';

const read = (text: string, country: 'US' | 'GB' | 'IE' = 'US', label = '') =>
  findPhones(text, country, label).map(({ kind, value }) => `${kind} ${value}`);

describe('finding phone numbers', () => {
  it.each([
    ['Call (217) 555-0142 today', ['phone (217) 555-0142']],
    ['217.555.0142', ['phone (217) 555-0142']],
    ['1-800-555-0142', ['phone (800) 555-0142']],
    ['+1 217 555 0142 x 12', ['phone (217) 555-0142 ext. 12']],
    ['Phone: 2175550142', ['phone (217) 555-0142']],
    ['Tel 217-555-0142 / Fax 217-555-0143', ['phone (217) 555-0142', 'fax (217) 555-0143']],
    ['217-555-0143 (fax)', ['fax (217) 555-0143']],
    ['Phone/Fax: 217-555-0142', ['phone (217) 555-0142']],
    ['Phone: 555-0142', ['phone 555-0142']],
    ['+44 20 7946 0123', ['phone +44 20 7946 0123']],
  ])('reads %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    '2175550142',
    'Permit No. 217-555-0142',
    '12/25/2024 10:30',
    '$217,555,0142',
    'ISBN 217-555-0142',
    '62701-1234',
    '555-0142',
    '192.168.100.1000',
  ])('leaves %j alone, since nothing says that it is one', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('follows the customs of the page’s country', () => {
    expect(read('Phone: 01634 496000', 'GB')).toEqual(['phone +44 1634 496000']);
  });

  it('believes what the line is called by its surroundings', () => {
    expect(read('217-555-0143', 'US', 'Fax')).toEqual(['fax (217) 555-0143']);
  });
});

describe('numbers of other countries', () => {
  const abroad = (
    text: string,
    country: 'GB' | 'MX' | 'ES' | 'CA' | 'AR' | 'AU' | 'CL' | 'NG' | 'NI',
  ) => findPhones(text, country).map(({ kind, value }) => `${kind} ${value}`);

  it('are believed without a list when the page calls them telephones', () => {
    expect(abroad('Tel: 01632 960114', 'GB')).toEqual(['phone +44 1632 960114']);
    expect(abroad('Case 01632 960114', 'GB')).toEqual([]);
  });

  it('are believed with their country, though no plan of numbers has them', () => {
    expect(abroad('Tel: +234 1 555 0142', 'NG')).toEqual(['phone +234 1 555 0142']);
    expect(abroad('Tel: +234 1 555 0142', 'GB')).toHaveLength(1);
    expect(abroad('Batch +234 1 555 0142', 'NG')).toEqual([]);
    expect(abroad('Tel: +234 12', 'NG')).toEqual([]);
    expect(abroad('Tel: +234 000 000 000', 'NG')).toEqual([]);
    expect(abroad('Tel: +234 1 555 0142-1', 'NG')).toEqual([]);
    expect(abroad('Tel: +1 100 555 0142', 'NG')).toEqual([]);
  });

  it('share the word before the first of them', () => {
    expect(abroad('Tel. (33) 3555-0142 y 33 3555 0143', 'MX')).toEqual([
      'phone +52 33 3555 0142',
      'phone +52 33 3555 0143',
    ]);
  });

  it('are told by the way they are grouped', () => {
    expect(abroad('01 (378) 555 0119', 'MX')).toEqual(['phone +52 378 555 0119']);
    expect(abroad('912 555 101', 'ES')).toHaveLength(1);
  });

  it('are faxes in French too', () => {
    expect(abroad('Télécopieur : 450 555-0152', 'CA')).toEqual(['fax (450) 555-0152']);
  });

  it('may lack the plus before their country, or the area they are in', () => {
    expect(abroad('Fono: 56-51-2550142', 'CL')).toEqual(['phone +56 51 255 0142']);
    expect(abroad('Tel. 4555-0142', 'AR')).toEqual(['phone 4555-0142']);
    expect(abroad('Ordenanza 4555-0142', 'AR')).toEqual([]);
    expect(abroad('Tel. 4925-0142', 'AR')).toEqual(['phone 4925-0142']);
    expect(abroad('Phone: 9876 5432', 'AU').filter((found) => !found.includes('+61'))).toEqual([]);
    expect(abroad('Ordenanzas 1234-2019 o 1240-2020', 'AR')).toEqual([]);
    expect(abroad('2255-0134', 'NI')).toEqual(['phone +505 2255 0134']);
    expect(abroad('unas 4000-5000 personas', 'NI')).toEqual([]);
  });
});
