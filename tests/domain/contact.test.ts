import { describe, expect, test } from 'vitest';
import { contactKey } from '../../lib/domain/contact';

describe('two spellings of one way to reach somebody are the same', () => {
  test.each([
    ['phone', '(503) 555-0142', '+1 503.555.0142'],
    ['email', 'Dana@Example.org', 'dana@example.org'],
    ['website', 'https://www.example.org/', 'http://example.org'],
    ['address', '12 Mill  St', '12 mill st'],
  ] as const)('%s', (kind, one, other) => {
    expect(contactKey({ kind, value: one })).toBe(contactKey({ kind, value: other }));
  });

  test('a phone and a fax with one number are two', () => {
    expect(contactKey({ kind: 'phone', value: '503 555 0142' })).not.toBe(
      contactKey({ kind: 'fax', value: '503 555 0142' }),
    );
  });
});
