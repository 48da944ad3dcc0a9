import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { person } from '../../lib/guide/questions/person';
import { createGuide, trackFor, trackSources } from '../../lib/guide/registry';
import { trackSchema, trackWordsSchema, type Track, type TrackWords } from '../../lib/guide/track';

const track: Track = {
  ...trackFor('official'),
  id: 'press',
  variants: [],
  headings: ['record'],
  forms: {
    person: {
      enough: 3,
      questions: [
        person.record,
        {
          id: 'beat',
          heading: 'record',
          weight: 3,
          answerKind: 'free',
          where: ['news'],
          cues: {
            en: { strong: ['covers', 'reports on'], weak: [], headings: [], labels: [], not: [] },
            es: { strong: ['cubre'], weak: [], headings: [], labels: [], not: [] },
          },
        },
      ],
    },
  },
  parts: {
    ...trackFor('civic').parts,
    askers: [{ id: 'reader', ties: ['knows'] }],
    wording: [{ id: 'plain-neighbors' }],
    appreciation: [{ id: 'positions' }],
    advice: [{ id: 'record-first' }],
    urgency: [{ id: 'worry' }],
    listening: [{ id: 'seen' }],
    wins: [{ id: 'good-light' }],
    objections: [{ id: 'plain-no' }],
    offersOnNo: [{ id: 'resources' }],
  },
};

const english: TrackWords = {
  name: 'Press',
  about: 'People who report the news here.',
  forms: { person: 'A reporter' },
  variants: {},
  questions: {
    person: { beat: { prompt: 'What does {name} report on?', why: 'So we know.', seek: 'beat' } },
  },
  parts: {
    askers: { reader: { who: 'A reader', why: 'They write for readers.' } },
    wording: { 'plain-neighbors': { text: 'Hello {name}, we read you in {place}.' } },
  },
};

const spanish: TrackWords = {
  name: 'Prensa',
  about: 'Quienes dan las noticias aquí.',
  forms: { person: 'Una persona reportera' },
  variants: {},
  questions: {
    person: {
      beat: { prompt: '¿Sobre qué informa {name}?', why: 'Para saberlo.', seek: 'sección' },
    },
  },
  parts: {
    askers: { reader: { who: 'Quien lee', why: 'Escriben para quien lee.' } },
    wording: { 'plain-neighbors': { text: 'Hola, {name}: le leemos en {place}.' } },
  },
};

describe('a new track', () => {
  it('is one data file and its translations', () => {
    expect(v.safeParse(trackSchema, track).issues).toBeUndefined();
    expect(v.safeParse(trackWordsSchema, english).issues).toBeUndefined();

    const words = { en: english, es: spanish };
    const guide = createGuide([...trackSources, { track, words }]);
    expect(guide.questionsFor('press', 'person').map((one) => one.id)).toEqual(['record', 'beat']);
    const press = guide.renderTrack('press', 'es');
    expect(press.questions.person[1]?.prompt).toBe('¿Sobre qué informa {name}?');
    expect(press.parts.opening[0]?.text).toBe('Gracias por darnos su tiempo, {name}.');
  });

  it('says which words are missing instead of showing none', () => {
    const words = { en: { ...english, questions: {} }, es: spanish };
    const guide = createGuide([{ track, words }]);
    expect(() => guide.renderTrack('press', 'en')).toThrow('person question beat');
  });

  it('is refused by the schema when it asks a question twice', () => {
    const twice = { enough: 3, questions: [person.record, person.record] };
    expect(v.safeParse(trackSchema, { ...track, forms: { person: twice } }).success).toBe(false);
  });

  it('is refused by the schema when a part that all need is empty', () => {
    const parts = { ...track.parts, listening: [] };
    expect(v.safeParse(trackSchema, { ...track, parts }).success).toBe(false);
  });
});

describe('npm run new:track', () => {
  it('writes the folder, and a line in each list of audiences, after the others', () => {
    const root = mkdtempSync(join(tmpdir(), 'track-'));
    try {
      const lists = ['domain/audience', 'language/kind-words', 'language/messages/kinds'];
      for (const list of lists) cpSync(`lib/${list}.ts`, join(root, `lib/${list}.ts`));
      execFileSync(process.execPath, ['scripts/new-track.mjs', 'press-room', root]);

      const written = (file: string) => readFileSync(join(root, 'lib', `${file}.ts`), 'utf8');
      expect(written('domain/audience')).toContain(
        "  'neighborhood',\n  'press-room',\n] as const",
      );
      expect(written('language/kind-words')).toContain(
        "  'press-room': 'kinds.audience.press-room',\n} as const satisfies Record<string, PlainKey>;\n\nexport const formWords",
      );
      expect(written('language/messages/kinds')).toContain(
        "  'kinds.audience.press-room': { en: '', es: '' },\n  'kinds.form.person'",
      );
      for (const file of ['track', 'en', 'es']) {
        expect(written(`guide/tracks/press-room/${file}`)).not.toBe('');
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
