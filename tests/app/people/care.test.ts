import { describe, expect, test } from 'vitest';
import { concernsIn } from '../../../lib/app/people/care';

describe('a note is held back for a moment', () => {
  test.each([
    ['Her brother is undocumented.', 'immigration'],
    ['They overstayed; his green card is pending.', 'immigration'],
    ['Su hermano está sin papeles.', 'immigration'],
    ['Fue deportada en 2019.', 'immigration'],
    ['She was diagnosed last spring.', 'health'],
    ['He has cancer.', 'health'],
    ['Tiene depresión desde hace años.', 'health'],
    ['Está enferma.', 'health'],
    ['Her son Tomas goes to our school.', 'child-name'],
    ['Two kids: a daughter named Lucia.', 'child-name'],
    ['Su hija Lucía canta en el coro.', 'child-name'],
    ['Maya, 7, came along.', 'child-name'],
    ['Tomás, de 9 años, vino también.', 'child-name'],
  ] as const)('%s', (text, concern) => {
    expect(concernsIn(text)).toEqual([concern]);
  });
});

describe('public work passes without a word', () => {
  test.each([
    'Voted for the welcoming-city ordinance and against helping with deportations.',
    'Runs the health clinic on Mill Street and chairs the hospital board.',
    'Asked for more mental health funding.',
    'Has two children in the public schools.',
    'Votó a favor de la ordenanza sobre inmigración.',
    'Dirige la clínica de salud y la junta del hospital.',
    'Tiene dos hijos en la escuela pública.',
    'Served in the Army Reserve, 1998–2004.',
    'Spoke at the vigil on May 14, 2024.',
    'Presentó un Plan de 5 años para Route 6.',
  ])('%s', (text) => {
    expect(concernsIn(text)).toEqual([]);
  });
});
