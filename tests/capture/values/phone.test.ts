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
