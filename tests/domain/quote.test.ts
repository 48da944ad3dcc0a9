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

  it('is no list where a line only broke', () => {
    expect(inOneLine('She moved to\nDunmore in 1990')).toBe('She moved to Dunmore in 1990');
    expect(inOneLine('treasurer –\r\nDunmore Council')).toBe('treasurer – Dunmore Council');
    expect(inOneLine('a long\nand winding road')).toBe('a long and winding road');
    expect(inOneLine('Vive en\nSan Elmo con su\nhermana')).toBe('Vive en San Elmo con su hermana');
  });

  it('leaves the marks of a list behind', () => {
    expect(inOneLine('• Mondays\n• Tuesdays')).toBe('Mondays; Tuesdays');
    expect(inOneLine("He said 'no.'\n(“Never.”)\nAll left")).toBe(
      "He said 'no.' (“Never.”) All left",
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
