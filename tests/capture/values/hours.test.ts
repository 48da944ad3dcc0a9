import { describe, expect, it } from 'vitest';
import { readHours } from '../../../lib/capture/values/hours';

describe('reading hours', () => {
  it.each([
    ['Monday - Friday 9am - 5pm', 'Monday - Friday 9am - 5pm'],
    ['Toll-free: 800-555-0142 (Mon.–Fri., 8:30–5:30) | a@example.org', 'Mon.–Fri., 8:30–5:30'],
    ['Monday9:00am - 6:00pm', 'Monday 9:00am - 6:00pm'],
  ])('reads %j', (text, hours) => {
    expect(readHours(text, '')).toBe(hours);
  });

  it.each(['Service: (413) 555-0149', 'Ask for our services. Call 360-555-0150 for details!'])(
    'takes %j for a telephone',
    (text) => {
      expect(readHours(text, '')).toBeUndefined();
    },
  );
});

it('leaves out a sentence that comes to speak of hours', () => {
  const sentence =
    'Chat with us by pressing the button in the top right corner of this page. Somebody is there Monday through Friday 7AM to 4PM.';
  expect(readHours(sentence, '')).toBeUndefined();
});
