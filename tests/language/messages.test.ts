import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureCauses, failureMessage } from '../../lib/language/failure-words';
import * as kindWords from '../../lib/language/kind-words';
import { languages } from '../../lib/language/language';
import { placeholdersOf, type Form, type Message } from '../../lib/language/message';
import { areas, messages } from '../../lib/language/registry';

const root = join(import.meta.dirname, '../..');
const all: [string, Message][] = Object.entries(messages);

/** Where words reach a screen. Failures are named deeper down, so their causes are looked for there. */
const screens = sourceOf('components', 'entrypoints', 'lib/app', 'lib/sheet');
const everything =
  screens + sourceOf('lib/domain', 'lib/capture', 'lib/store', 'lib/platform', 'lib/exchange');

function sourceOf(...folders: string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n');
}

const quoted = (text: string) => [...text.matchAll(/'([\w.-]+)'/g)].map((match) => match[1] ?? '');

function textsOf(form: Form): string[] {
  return typeof form === 'string' ? [form] : Object.values(form);
}

describe('messages', () => {
  it('begin with the name of their area, so that none overwrites another', () => {
    const strays = Object.entries(areas).flatMap(([area, own]) =>
      Object.keys(own).filter((key) => !key.startsWith(`${area}.`)),
    );
    expect(strays).toEqual([]);
  });

  it('exist for every key that a screen asks for', () => {
    const asked = [...screens.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(asked.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });

  it('are all used on a screen', () => {
    const maps = Object.entries(kindWords)
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(screens))
      .flatMap(([, map]) => Object.values(map));
    const used = new Set([...quoted(screens), ...maps]);
    const unused = all.filter(([key]) => !key.startsWith('failure.') && !used.has(key));
    expect(unused.map(([key]) => key)).toEqual([]);
  });

  it('say every failure that the code can end in, and no other', () => {
    const named = new Set(
      [...everything.matchAll(/\bfailed(?:<[^>]*>)?\(\s*'([^']+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const spoken = new Set(failureCauses());
    const mentioned = new Set(quoted(everything));
    expect([...named].filter((cause) => !spoken.has(cause))).toEqual([]);
    expect([...spoken].filter((cause) => !mentioned.has(cause))).toEqual([]);
  });

  it('say what happened, what is safe and what to do for each failure', () => {
    const general = (['happened', 'safe', 'next'] as const).map((part) =>
      failureMessage('unknown', part),
    );
    for (const cause of failureCauses()) {
      for (const part of ['happened', 'safe', 'next'] as const) {
        expect(general, `failure.${cause}.${part}`).not.toContain(failureMessage(cause, part));
      }
    }
  });

  it('are written in every language, with nothing blank', () => {
    for (const [key, message] of all) {
      for (const language of languages) {
        for (const text of textsOf(message[language])) {
          expect(text.trim(), `${key} in ${language}`).not.toBe('');
        }
      }
    }
  });

  it('name the same values in every language', () => {
    for (const [key, message] of all) {
      const [first, ...rest] = languages.map((language) =>
        [...new Set(textsOf(message[language]).flatMap(placeholdersOf))].toSorted(),
      );
      for (const other of rest) expect(other, key).toEqual(first);
    }
  });

  it('are a plural in every language or in none', () => {
    for (const [key, message] of all) {
      const kinds = new Set(languages.map((language) => typeof message[language]));
      expect(kinds.size, key).toBe(1);
    }
  });

  it('have every plural form that their language asks for', () => {
    for (const [key, message] of all) {
      for (const language of languages) {
        const form = message[language];
        if (typeof form === 'string') continue;
        const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const missing = asked.filter((category) => category !== 'many' && !(category in form));
        expect(missing, `${key} in ${language}`).toEqual([]);
        expect(placeholdersOf(form.other), `${key} in ${language}`).toContain('n');
      }
    }
  });
});
