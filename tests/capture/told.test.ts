import { describe, expect, it } from 'vitest';
import { isTold } from '../../lib/capture/details/office-holder';

describe('a story', () => {
  it.each(['Nació en Alder Falls en 1970.', 'Nací en un pueblo del río.', 'Soy de aquí.'])(
    'goes on about somebody without their name: “%s”',
    (text) => expect(isTold('Rosa Delgado', [text])).toBe(true),
  );

  it.each(['Naciones vecinas firmaron.', 'Meet the team.'])('is not begun by “%s”', (text) =>
    expect(isTold('Rosa Delgado', [text])).toBe(false),
  );
});
