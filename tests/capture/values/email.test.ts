import { describe, expect, it } from 'vitest';
import { emailsOfLink, findEmails } from '../../../lib/capture/values/email';
import { decodeProtected } from '../../../lib/capture/values/protected-email';

const read = (text: string) => findEmails(text).map(({ value }) => value);

describe('finding e-mail addresses', () => {
  it.each([
    ['Write to Jane.Roe@Example.org.', 'jane.roe@example.org'],
    ['jane [at] example [dot] org', 'jane@example.org'],
    ['jane (at) mail (dot) example (dot) org', 'jane@mail.example.org'],
    ['jane AT example DOT org', 'jane@example.org'],
    ['jane{at}example.org', 'jane@example.org'],
    ['jane [arroba] example [punto] org', 'jane@example.org'],
    ['jane @ example.org', 'jane@example.org'],
    ['jane -at- example -dot- org', 'jane@example.org'],
    ['jane_AT_example_DOT_org', 'jane@example.org'],
    ['oficina arroba example punto org', 'oficina@example.org'],
    ['E-mail: jane at example.org', 'jane@example.org'],
    ['jane.roe at example.org', 'jane.roe@example.org'],
    ['Fax 217-555-0143jane@example.org', 'jane@example.org'],
    ['jane@example.orgPhone: 217-555-0142', 'jane@example.org'],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  it.each([
    'Meet at noon.',
    'photo@2x.png',
    'yourname@domain.com',
    'Look at the dot on the map',
    '@handle',
    'We met at example.org',
    'Contact us at example.org',
    'Visit us at example.org today',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads every address of a link, without its subject', () => {
    expect(
      emailsOfLink('mailto:a@example.org,Jane%20Roe%20%3Cb@example.org%3E?subject=Hi'),
    ).toEqual(['a@example.org', 'b@example.org']);
  });

  it('decodes addresses that a host hides from robots', () => {
    expect(decodeProtected('5a303b343f1a3f223b372a363f7435283d')).toBe('jane@example.org');
    expect(decodeProtected('not hex')).toBeUndefined();
  });
});

it('knows the letter that stands for the sign in some countries', () => {
  expect(read('dana(a)example.org')).toEqual(['dana@example.org']);
});

it('takes no host that stands alone in a sentence for an address', () => {
  expect(findEmails('E-mail rferro, and add before @elmtown.org to write.')).toEqual([]);
  expect(findEmails('E-mail: rferro @elmtown.org')[0]?.value).toBe('rferro@elmtown.org');
});
