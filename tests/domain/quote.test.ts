import { describe, expect, it } from 'vitest';
import { inOneLine, saysJust } from '../../lib/domain/quote';

describe('a quote of several lines', () => {
  it('is an answer in one, with a sign between items', () => {
    expect(inOneLine('Lunes a las 18:00\n  Martes: a las 19:00')).toBe(
      'Lunes a las 18:00; Martes: a las 19:00',
    );
  });

  it('gets no second sign where a line ends with one', () => {
    expect(inOneLine('Meetings:\nMondays at 6.\n\nTuesdays at 7')).toBe(
      'Meetings: Mondays at 6. Tuesdays at 7',
    );
    expect(inOneLine('He said “no.”\nShe said (yes!)\nAll left')).toBe(
      'He said “no.” She said (yes!) All left',
    );
  });

  it('keeps a single line as it is, but for its blanks', () => {
    expect(inOneLine(' born in  Dunmore ')).toBe('born in Dunmore');
    expect(inOneLine('')).toBe('');
  });

  it('is known again in its answer, also in one made before lines were parted', () => {
    const quoted = 'Mondays at 6\nTuesdays at 7';
    expect(saysJust('Mondays at 6; Tuesdays at 7', quoted)).toBe(true);
    expect(saysJust('Mondays at 6 Tuesdays at 7', quoted)).toBe(true);
    expect(saysJust('Mondays at 6 and Tuesdays at 7', quoted)).toBe(false);
  });
});
