import { expect, test } from 'vitest';
import { sourceAddress } from '../../../lib/app/people/source-address';

const quote = { text: 'voted for the welcoming ordinance', before: '', after: '', start: 0 };

test('the source of an answer opens at its quote, whatever place the address named', () => {
  expect(sourceAddress({ url: 'https://example.org/minutes#top' }, { quote })).toBe(
    'https://example.org/minutes#:~:text=voted%20for%20the%20welcoming%20ordinance',
  );
});

test('an answer without a quote opens the page, and a file has no address', () => {
  expect(sourceAddress({ url: 'https://example.org/minutes#top' }, {})).toBe(
    'https://example.org/minutes#top',
  );
  expect(sourceAddress({}, { quote })).toBeUndefined();
});
