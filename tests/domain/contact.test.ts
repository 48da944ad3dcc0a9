import { describe, expect, test } from 'vitest';
import { contactKey } from '../../lib/domain/contact';

describe('two spellings of one way to reach somebody are the same', () => {
  test.each([
    ['phone', '(503) 555-0142', '+1 503.555.0142'],
    ['phone', '(503) 555-0142 ext. 7', '+1 503-555-0142 x7'],
    ['email', 'Dana@Example.org', 'dana@example.org'],
    ['website', 'https://www.example.org/', 'http://example.org'],
    ['address', '12 Mill  St', '12 mill st'],
  ] as const)('%s', (kind, one, other) => {
    expect(contactKey({ kind, value: one })).toBe(contactKey({ kind, value: other }));
  });

  test('two desks behind one number are two, and neither is another number', () => {
    const key = (value: string) => contactKey({ kind: 'phone', value });
    expect(key('503 555 0142 ext. 7')).not.toBe(key('503 555 0142 ext. 8'));
    expect(key('503 555 0142 ext. 7')).toContain('5035550142');
  });

  test('a phone and a fax with one number are two', () => {
    expect(contactKey({ kind: 'phone', value: '503 555 0142' })).not.toBe(
      contactKey({ kind: 'fax', value: '503 555 0142' }),
    );
  });
});
