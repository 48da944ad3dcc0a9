import { describe, expect, it } from 'vitest';
import { guessCountry } from '../../lib/capture/country';

const url = new URL('https://www.example.org/');

describe('the country of a page', () => {
  it('is where its numbers are written so, whatever language it declares', () => {
    const text = 'Call 217-555-0142. 12 Elm St, Alder Falls, WI 54099';
    expect(guessCountry(url, 'en-GB', text)).toBe('US');
  });

  it('is that of the declared language when the text says nothing', () => {
    expect(guessCountry(url, 'en-GB', 'Welcome')).toBe('GB');
    expect(guessCountry(url, 'en', 'Welcome')).toBe('US');
  });

  it('is that of the site\u2019s ending before all else', () => {
    expect(guessCountry(new URL('https://www.invented-alder-falls.ie/'), 'en-US', 'Welcome')).toBe(
      'IE',
    );
  });

  it('may own an ending that everybody buys, but for what is given out at home', () => {
    const anybodys = new URL('https://www.olmedal-inventado.co/');
    expect(guessCountry(anybodys, 'en', 'Hello')).toBe('US');
    expect(guessCountry(anybodys, 'es', 'Hola')).toBe('CO');
    expect(guessCountry(anybodys, 'es', 'Ecuador, Quito')).toBe('EC');
    expect(guessCountry(anybodys, 'es-MX', 'Hola')).toBe('MX');
    expect(guessCountry(new URL('https://www.olmedal-inventado.gov.co/'), 'es', 'Hola')).toBe('CO');
  });

  it('is the one that a page in Spanish names, and not one that an English page tells of', () => {
    const text = 'Alcaldía de Olmedal, Colombia. Gobierno de Colombia.';
    expect(guessCountry(url, 'es', text)).toBe('CO');
    expect(guessCountry(url, 'es', 'Alcaldía de Olmedal, Perú, la más vieja del Perú.')).toBe('PE');
    const beside = 'Perú y España firman. Alcaldía de Olmedal, Perú.';
    expect(guessCountry(url, 'es', beside)).toBe('PE');
    const abroad = 'Parroquia. Misa por Honduras y Honduras. Tel. (503) 555-0142';
    expect(guessCountry(url, 'es', abroad)).toBe('US');
    expect(guessCountry(url, 'en', 'She came from Colombia and writes about Colombia.')).toBe('US');
  });
});
