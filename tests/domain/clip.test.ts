import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { clipSchema } from '../../lib/domain/clip';

const clip = { title: 'T', site: 's', lang: 'en', seen: 1, text: 'A'.repeat(43), chars: 1 };
const read = (more: object) => v.safeParse(clipSchema, { ...clip, ...more });

describe('a clip from anywhere', () => {
  test.each(['2026', '2026-03', '2026-03-14', '2026-03-14T09:30:00-06:00'])(
    'keeps when its page was published: %s',
    (published) => expect(read({ published }).output).toEqual({ ...clip, published }),
  );

  test.each(['spring', '2026-13-40', 'x'.repeat(500), 7, ''])(
    'reads without a date that is none: %s',
    (published) => {
      expect(read({ published, modified: published }).output).toEqual(clip);
    },
  );

  test('was seen at a moment that there is', () => {
    expect(read({ seen: 8.64e15 }).success).toBe(true);
    expect(read({ seen: 8.64e15 + 1 }).success).toBe(false);
  });
});
