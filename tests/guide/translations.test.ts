import { describe, expect, it } from 'vitest';

import { blanksIn } from '../../lib/guide/blanks';
import { renderTrack, trackSources } from '../../lib/guide/registry';
import { sharedWords } from '../../lib/guide/words';

type Words = { readonly [key: string]: Words } | string | undefined;

/** Every text with the path that leads to it. */
function texts(words: Words, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof words === 'string') found.set(path, words);
  else if (words) {
    for (const [key, inner] of Object.entries(words)) texts(inner, `${path}/${key}`, found);
  }
  return found;
}

/** Search words made of blanks, or of a word that both languages have. */
const same = new Set(['/places/own-site/search', '/places/video/search']);

const pairs = [
  { name: 'shared words', en: texts(sharedWords.en), es: texts(sharedWords.es) },
  ...trackSources.map(({ track, words }) => ({
    name: track.id,
    en: texts(words.en),
    es: texts(words.es),
  })),
];

describe.each(pairs)('the words of $name', ({ en, es }) => {
  it('stand in both languages', () => {
    expect([...es.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it('are never empty, nor left in the other language', () => {
    for (const [path, text] of en) {
      expect(text.trim()).not.toBe('');
      if (!same.has(path)) expect(es.get(path), path).not.toBe(text);
    }
  });

  it('leave the same blanks open', () => {
    for (const [path, text] of en) {
      expect(blanksIn(es.get(path) ?? '').toSorted(), path).toEqual(blanksIn(text).toSorted());
    }
  });

  it('open no blank that nobody fills', () => {
    for (const text of [...en.values(), ...es.values()]) {
      expect(text.match(/\{[^}]*\}/gu)?.length ?? 0).toBe(
        text.match(/\{(?:name|organization|place|campaign|group|ask|is|isNot|sender|topic)\}/gu)
          ?.length ?? 0,
      );
    }
  });
});

describe('a rendered track', () => {
  it('has words for all its data in both languages', () => {
    for (const { track } of trackSources) {
      expect(renderTrack(track.id, 'en').id).toBe(track.id);
      expect(renderTrack(track.id, 'es').id).toBe(track.id);
    }
  });

  it('uses every word that its folder holds', () => {
    for (const { track, words } of trackSources) {
      const used = new Set<string>();
      for (const [form, plan] of Object.entries(track.forms)) {
        for (const question of plan?.questions ?? []) used.add(`/questions/${form}/${question.id}`);
      }
      for (const [part, items] of Object.entries(track.parts)) {
        for (const item of items) used.add(`/parts/${part}/${item.id}`);
      }
      const held = [...texts(words.en).keys()]
        .filter((path) => /^\/(questions|parts)\//u.test(path))
        .map((path) => path.replace(/\/[^/]+$/u, ''));
      expect(held.filter((path) => !used.has(path))).toEqual([]);
    }
  });
});
