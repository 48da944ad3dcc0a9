import { describe, expect, it } from 'vitest';
import { languageFor, localeFor } from '../../lib/language/language';
import { fill } from '../../lib/language/message';
import { wordsIn } from '../../lib/language/words';

const en = wordsIn('en', { locale: 'en-US', timeZone: 'America/Chicago' });
const es = wordsIn('es', { locale: 'es', timeZone: 'America/Chicago' });

describe('the language shown', () => {
  it('is the one chosen, whatever the browser speaks', () => {
    expect(languageFor('es', ['en-US'])).toBe('es');
  });

  it('follows the first of the reader’s languages that we speak', () => {
    expect(languageFor('auto', ['fr-CA', 'es-MX', 'en'])).toBe('es');
  });

  it('is English for a reader of neither', () => {
    expect(languageFor('auto', ['fr', 'ht'])).toBe('en');
  });

  it('keeps the reader’s own region for dates and numbers', () => {
    expect(localeFor('es', ['en-US', 'es-MX'])).toBe('es-MX');
    expect(localeFor('es', ['en-US'])).toBe('es-US');
    expect(localeFor('es', ['es-419', 'es', 'en-US'])).toBe('es-US');
    expect(localeFor('en', ['zh-Hans-CN', 'en'])).toBe('en-CN');
    expect(localeFor('es', ['es-419', 'es'])).toBe('es-419');
    expect(localeFor('es', [])).toBe('es');
  });
});

describe('words', () => {
  it('put values into their places', () => {
    const version = '0.1.0';
    expect(en.t('settings.version', { version })).toBe('Groundwork 0.1.0');
    const site = 'alderfalls.example.org';
    expect(es.t('settings.sites.revokeFor', { site })).toBe(`Retirar el permiso para ${site}`);
  });

  it('choose the plural form and write the number the reader’s way', () => {
    const point = { when: 'A', ago: 'B' };
    expect(en.t('settings.restore.point', { ...point, n: 1 })).toBe('A, B · 1 record');
    expect(en.t('settings.restore.point', { ...point, n: 12_345 })).toBe('A, B · 12,345 records');
    expect(es.t('settings.restore.point', { ...point, n: 12_345 })).toBe('A, B · 12.345 registros');
  });

  it('use the general form for a count that needs one this message has not', () => {
    const values = { when: 'A', ago: 'B', n: 1_000_000 };
    expect(es.t('settings.restore.point', values)).toBe('A, B · 1.000.000 registros');
  });

  it('never read a value that was not given for its name', () => {
    expect(fill('{toString} and {n}', { n: 2 }, String)).toBe('{toString} and 2');
  });

  it('explain a failure in three sentences', () => {
    const said = es.failure({ cause: 'store-private', facts: {} });
    expect(said.happened).toContain('ventana privada');
    expect(said.next).not.toBe('');
  });

  it('have general sentences for a cause without its own', () => {
    const general = en.failure({ cause: 'unknown', facts: {} });
    expect(en.failure({ cause: 'constructor', facts: {} })).toEqual(general);
  });
});

describe('dates and numbers', () => {
  it('keep a calendar day the same everywhere', () => {
    expect(en.date('2026-03-01')).toBe('Mar 1, 2026');
    expect(es.date('2026-03-01')).toBe('1 mar 2026');
  });

  it('say no more of a date than is known', () => {
    expect(en.date('2026-03')).toBe('March 2026');
    expect(es.date('2026')).toBe('2026');
  });

  it('show a moment in the reader’s own time', () => {
    expect(en.date('2026-03-01T03:00:00Z')).toBe('Feb 28, 2026');
  });

  it('read as nothing where there is no such moment or day', () => {
    const never = Number.MAX_SAFE_INTEGER;
    for (const when of [
      never,
      -never,
      Number.NaN,
      'spring',
      '2026-13-40',
      '',
      '2026-11-40T09:00',
    ]) {
      expect([en.date(when), en.day(when), en.dateTime(when)]).toEqual(['', '', '']);
      expect([en.relative(when, 0), en.relative(0, when)]).toEqual(['', '']);
    }
  });

  it('tell how long ago something was', () => {
    const now = Date.parse('2026-11-06T12:00:00Z');
    expect(en.relative('2026-11-03T11:00:00Z', now)).toBe('3 days ago');
    expect(es.relative('2026-11-05T11:00:00Z', now)).toBe('ayer');
    expect(en.relative(now - 5_000, now)).toBe('now');
    expect(en.relative(now + 2 * 3_600_000, now)).toBe('in 2 hours');
  });

  it('write sizes, lists and the order of names', () => {
    expect(en.size(1_430_000)).toBe('1.4 MB');
    expect(es.size(900)).toBe('1 kB');
    expect(es.list(['Ana', 'Ben', 'Inés'])).toBe('Ana, Ben e Inés');
    expect(['Zoe', 'Álvaro', 'andrea', 'Ñu', 'Nora'].toSorted(es.compareNames)).toEqual([
      'Álvaro',
      'andrea',
      'Nora',
      'Ñu',
      'Zoe',
    ]);
  });
});
