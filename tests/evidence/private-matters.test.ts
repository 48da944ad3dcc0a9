import { describe, expect, it } from 'vitest';

import { tellsPrivateMatter, withoutChildNames } from '../../lib/evidence/private-matters';

function trim(text: string): string | undefined {
  const span = withoutChildNames(text, { start: 0, end: text.length });
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

describe('matters that are never proposed', () => {
  it.each([
    'She was undocumented until she was thirty.',
    'He came with his parents and is a DACA recipient.',
    'Reyes became a naturalized citizen in 2004.',
    'Vivió diez años sin papeles.',
    'Fue deportado en 1998.',
    'Hale was diagnosed with diabetes.',
    'A cancer survivor, she runs every morning.',
    'He has spoken of his depression.',
    'Ana padece una enfermedad del corazón.',
    'Murió de cáncer en 2010.',
    'Home: 408 Peck Hollow Road, Dunmore',
    'Residence · 9 Peck Road',
    'Hale lives at 12 Elm Street with his wife.',
    'Vive en la calle Olmo, 12.',
    'Vivo en la calle Mitre 250 desde 2001.',
    'Residimos en el pasaje Olmo, 3.',
    'Me naturalicé en 2004.',
    'Obtuve el asilo y fui deportada después.',
    'Luché contra el cáncer.',
    'Tuve un infarto.',
    'Home Phone: 803-555-0100',
  ])('knows a private status: %s', (passage) => {
    expect(tellsPrivateMatter(passage)).toBe(true);
  });

  it.each([
    'She opposed raids on undocumented workers.',
    'Home: Dunmore',
    'Hale lives in the Old Mill neighborhood with his wife.',
    'He chairs the health committee and voted for the clinic.',
    'Reyes supports a path to citizenship.',
    'Preside la comisión de salud.',
    'Se opone a la deportación de familias.',
    'Vivo en el barrio de los Olmos desde 2001.',
  ])('lets law and public service pass: %s', (passage) => {
    expect(tellsPrivateMatter(passage)).toBe(false);
  });

  it.each([
    [
      'She lives in Dunmore with their children, Ana and Leo.',
      'She lives in Dunmore with their children',
    ],
    ['He and his wife raised a son named Max on the farm.', 'He and his wife raised a son'],
    [
      'Vive en el barrio con su esposo y su hija Lucía.',
      'Vive en el barrio con su esposo y su hija',
    ],
    ['They have two daughters: Eva (9) and Mia (7).', 'They have two daughters'],
  ])('stops before a child’s name: %s', (passage, kept) => {
    expect(trim(passage)).toBe(kept);
  });

  it.each(['Children: Ana, Leo', 'Her daughter Eva sings.', '7-year-old Max Hale won.'])(
    'drops what is mostly a child’s name: %s',
    (passage) => {
      expect(trim(passage)).toBeUndefined();
    },
  );

  it('lets a grown subject be somebody’s child', () => {
    const text = 'She is the daughter of Amos Lisle, a printer.';
    expect(trim(text)).toBe(text);
  });
});
