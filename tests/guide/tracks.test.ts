import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { audiences } from '../../lib/domain/audience';
import { languages } from '../../lib/guide/language';
import { placeWords } from '../../lib/guide/words/en/places';
import { planFor, questionsFor, trackFor, trackSources } from '../../lib/guide/registry';
import { trackSchema, trackWordsSchema } from '../../lib/guide/track';
import { sharedWords, sharedWordsSchema } from '../../lib/guide/words';
import { everyPair } from './every-pair';

const person = [
  'origin',
  'issues',
  'stands',
  'record',
  'schooling',
  'service',
  'family',
  'work',
  'story',
  'groups',
  'events',
  'words',
  'influence',
  'local-history',
];

describe('tracks', () => {
  it('has a track for every audience, and no other', () => {
    expect(trackSources.map(({ track }) => track.id).toSorted()).toEqual(audiences.toSorted());
  });

  it.each(trackSources)('reads $track.id by the schema', ({ track, words }) => {
    expect(v.safeParse(trackSchema, track).issues).toBeUndefined();
    for (const language of languages) {
      expect(v.safeParse(trackWordsSchema, words[language]).issues).toBeUndefined();
    }
  });

  it('reads the shared words by their schema', () => {
    for (const language of languages) {
      expect(v.safeParse(sharedWordsSchema, sharedWords[language]).issues).toBeUndefined();
    }
  });

  it.each(everyPair)('asks under headings and in places that exist: $track.id, $form', (pair) => {
    const { track, form } = pair;
    const variants = track.variants.filter((one) => one.form === form).map((one) => one.id);
    for (const question of questionsFor(track.id, form)) {
      expect(track.headings).toContain(question.heading);
      expect(Object.keys(placeWords)).toEqual(expect.arrayContaining(question.where));
      expect(variants).toEqual(expect.arrayContaining(question.variants ?? []));
    }
  });

  it.each(everyPair)('uses each line of a part once: $track.id', ({ track }) => {
    for (const items of Object.values(track.parts)) {
      const ids = items.map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('asks every person what the guides ask of a person', () => {
    for (const { track, form } of everyPair) {
      if (form !== 'person') continue;
      const ids = questionsFor(track.id, form).map((question) => question.id);
      expect(ids).toEqual(expect.arrayContaining(person));
    }
  });

  it.each([
    ['official', 'person', ['votes']],
    ['civic', 'person', ['programs']],
    ['business', 'person', ['other-businesses']],
    ['faith', 'organization', ['people', 'stands', 'history', 'programs', 'values', 'leaders']],
    ['business', 'organization', ['purpose', 'people', 'stands', 'giving', 'owners', 'employees']],
    ['civic', 'organization', ['people', 'history', 'self-description', 'values', 'programs']],
    ['school', 'organization', ['people', 'advertising', 'owners', 'funders', 'history']],
    ['school', 'organization', ['formed', 'advisor', 'size', 'wins', 'partners', 'capacity']],
    ['partner', 'organization', ['work', 'prior-work', 'interests', 'expectations']],
    ['partner', 'organization', ['who-knows-them']],
    ['neighborhood', 'place', ['residents', 'likely-friendly', 'lists', 'turf']],
  ] as const)('asks in %s of a %s: %j', (track, form, ids) => {
    const asked = questionsFor(track, form).map((question) => question.id);
    expect(asked).toEqual(expect.arrayContaining([...ids]));
  });

  it('keeps what belongs to officials with officials', () => {
    for (const { track, form } of everyPair) {
      const ids = questionsFor(track.id, form).map((question) => question.id);
      expect(ids.includes('votes')).toBe(track.id === 'official');
    }
  });

  it('asks a student group what it does not ask a school, and the other way round', () => {
    const ids = (variant: string) =>
      questionsFor('school', 'organization', variant).map((question) => question.id);
    expect(ids('student-group')).toContain('advisor');
    expect(ids('student-group')).not.toContain('funders');
    expect(ids('institution')).toContain('funders');
    expect(ids('institution')).not.toContain('advisor');
  });

  it('marks private life for care and gives it no weight', () => {
    for (const { track, form } of everyPair) {
      for (const question of questionsFor(track.id, form)) {
        if (['family', 'story', 'service', 'schooling'].includes(question.id)) {
          expect(question.care).toBe('public-record-only');
        }
        if (question.care) expect(question.weight).toBe(0);
      }
    }
  });

  it('weighs record before biography', () => {
    for (const { track, form } of everyPair) {
      if (form !== 'person') continue;
      const weight = (id: string) =>
        questionsFor(track.id, form).find((question) => question.id === id)?.weight ?? 0;
      expect(weight('record')).toBeGreaterThan(weight('origin') + weight('work'));
    }
  });

  it('can reach enough for a meeting without everything', () => {
    for (const { track, form } of everyPair) {
      const all = questionsFor(track.id, form).reduce((sum, one) => sum + one.weight, 0);
      const enough = planFor(track.id, form)?.enough ?? 0;
      expect(enough).toBeLessThan(all * 0.7);
    }
  });

  it('never asks for, weighs or seeks anybody by identity', () => {
    const identity =
      /\b(race|ethnic\w*|skin|religion|sexual\w*|gender|orientation|undocumented|immigration status|raza|etnia|género|indocumentad\w*|estatus migratorio)\b/iu;
    const text = JSON.stringify([sharedWords, trackSources.map((source) => source.words)]);
    expect(text).not.toMatch(identity);
  });

  it('offers escalation only for officials marked elected, with its cost and risk', () => {
    for (const { track, words } of trackSources) {
      for (const refusal of track.parts.refusals) {
        if (refusal.kind !== 'escalation') continue;
        expect(track.id).toBe('official');
        expect(refusal.variants).toEqual(['elected']);
        for (const language of languages) {
          const said = words[language].parts.refusals?.[refusal.id];
          expect(said?.cost).toBeTruthy();
          expect(said?.risk).toBeTruthy();
        }
      }
    }
    const kinds = trackFor('official').parts.refusals.map((refusal) => refusal.kind);
    expect(kinds).toContain('escalation');
  });
});
