// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Address } from '../../../components/ui/Address';
import { one, show } from '../stage';

/** The value as it is drawn, with `|` where a line may end. */
function lines(value: string): string {
  const { stage } = show(<Address value={value} />);
  expect(stage.textContent).toBe(value);
  const parts = [...one(stage, 'bdi').childNodes];
  return parts
    .map(({ nodeName, textContent }) => (nodeName === 'WBR' ? '|' : textContent))
    .join('');
}

describe('an address too long for its line', () => {
  it('ends a line between its parts, and never within one', () => {
    expect(lines('dana.whitlock@alderfalls.example.org')).toBe(
      'dana|.whitlock@|alderfalls|.example|.org',
    );
    expect(lines('https://example.org/city/dana-whitlock.html?year=2026')).toBe(
      'https://|example|.org/|city/|dana-whitlock|.html?|year=|2026',
    );
  });

  it('is left alone where it has words', () => {
    expect(lines('100 Falls St. Room 2/B')).toBe('100 Falls St. Room 2/B');
    expect(lines('(503) 555-0142')).toBe('(503) 555-0142');
  });
});
