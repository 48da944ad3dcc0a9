import { describe, expect, it } from 'vitest';

import { phrases } from '../../lib/guide/cues';
import { languages } from '../../lib/guide/language';
import { organization } from '../../lib/guide/questions/organization';
import { person } from '../../lib/guide/questions/person';
import { place } from '../../lib/guide/questions/place';
import { questionsFor } from '../../lib/guide/registry';
import { everyPair } from './every-pair';

const library = { person, organization, place };

describe('cues', () => {
  it('are read from a list with commas, over several lines', () => {
    expect(phrases(' grew up in @,\n  born   and raised, ')).toEqual([
      'grew up in @',
      'born and raised',
    ]);
  });

  it('are plenty for every question, in both languages', () => {
    for (const question of Object.values(library).flatMap((all) => Object.values(all))) {
      for (const language of languages) {
        const cues = question.cues[language];
        expect(cues.strong.length, `${question.id} ${language}`).toBeGreaterThanOrEqual(10);
        expect(cues.headings.length + cues.labels.length).toBeGreaterThanOrEqual(6);
      }
    }
  });

  it('never speak for and against at once', () => {
    for (const question of Object.values(library).flatMap((all) => Object.values(all))) {
      for (const language of languages) {
        const { strong, weak, not } = question.cues[language];
        expect(not.filter((phrase) => [...strong, ...weak].includes(phrase))).toEqual([]);
      }
    }
  });

  it('stand with questions that some track asks', () => {
    for (const [form, questions] of Object.entries(library)) {
      const asked = new Set(
        everyPair
          .filter((pair) => pair.form === form)
          .flatMap((pair) => questionsFor(pair.track.id, pair.form))
          .map((question) => question.id),
      );
      expect(Object.values(questions).filter((question) => !asked.has(question.id))).toEqual([]);
    }
  });
});
