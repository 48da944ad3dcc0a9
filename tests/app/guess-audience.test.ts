import { describe, expect, it } from 'vitest';
import { guessAudience } from '../../lib/app/guess-audience';
import { read, snapshot } from './a-house';

const guess = (role: string) =>
  guessAudience(
    { ...read(snapshot(`<h1>Rosa Delgado</h1><p>${role}</p>`)), title: '', site: '', url: '' },
    undefined,
  );

describe('whom a page speaks for', () => {
  it.each(['Dueña de Molino', 'dueño', 'Los dueños', 'Propietaria', 'Owner'])(
    'is a business where somebody is “%s”',
    (role) => expect(guess(role)).toBe('business'),
  );
});
