import { describe, expect, it } from 'vitest';
import { isName } from '../../scripts/evidence/fit/names';
import { findEvidence } from '../../lib/evidence/find';
import { readFeatures } from '../../lib/evidence/weighing/compact';
import { figureNames } from '../../lib/evidence/weighing/figures';
import { weights as english } from '../../lib/evidence/weighing/weights-en';
import { weights as ofEnglishOrganizations } from '../../lib/evidence/weighing/weights-en-organizations';
import { weights as spanish } from '../../lib/evidence/weighing/weights-es';
import { weights as ofSpanishOrganizations } from '../../lib/evidence/weighing/weights-es-organizations';
import { askCues } from './ask-cues';
import { organization } from '../../lib/guide/questions/organization';
import { person } from '../../lib/guide/questions/person';
import type { Block } from '../../lib/domain/page';

const questions = Object.values(person);
const find = (text: string, name: string, id: string) =>
  findEvidence({ text }, { name }, questions).get(id) ?? [];

describe.each([
  ['English', english, person],
  ['Spanish', spanish, person],
  ['organizations in English', ofEnglishOrganizations, organization],
  ['organizations in Spanish', ofSpanishOrganizations, organization],
])('the weights that were learned of %s', (_, learned, asked) => {
  const features = readFeatures(learned);

  it('belong to questions of the guide, with one for each figure', () => {
    const ids = new Set(Object.values(asked).map(({ id }) => id));
    expect(learned.questions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(learned.figures).toHaveLength(learned.questions.length);
    for (const weights of learned.figures) expect(weights).toHaveLength(figureNames.length);
  });

  it('are written as they are read, and to no name of a person', () => {
    const effects = [...features.values()].flat();
    expect(learned.places.match(/[A-Za-z]/gu)).toHaveLength(effects.length);
    expect(learned.tenths.match(/[A-Za-z]/gu)).toHaveLength(effects.length);
    const places = new Set(effects.map(({ place }) => place));
    expect([...places].every((place) => place < learned.questions.length)).toBe(true);
    expect(features.size).toBe(learned.features.trim().split('\n').length);
    const names = [...features.keys()];
    const common = new Set(['john', 'gary', 'tony', 'johnson', 'smith', 'nguyen', 'garcia']);
    const named = names.filter((name) => name.split(/[ :^]/u).some((word) => common.has(word)));
    expect(named).toEqual([]);
    expect(isName('h:john', (name) => (name === '^john' ? 9 : 1))).toBe(true);
    expect(isName('bill', (name) => (name === 'bill' ? 9 : 1))).toBe(false);
  });
});

describe('weighing', () => {
  const text =
    'Dee Marlow sits on the council for the second ward. ' +
    'She put herself through night school at Tolman College while she cooked at the ferry canteen. ' +
    'Marlow and her husband, Bo, have two children. Her term ends in two years.';

  it('says which words spoke, word for word and each once', () => {
    for (const { id } of questions) {
      for (const { because, text: passage } of find(text, 'Dee Marlow', id)) {
        expect(because).not.toEqual([]);
        expect(new Set(because).size).toBe(because.length);
        for (const word of because) {
          expect(passage).toContain(word);
          expect(because.filter((other) => ` ${other} `.includes(` ${word} `))).toEqual([word]);
        }
      }
    }
    expect(find(text, 'Dee Marlow', 'family')[0]?.because.length).toBeGreaterThan(0);
    expect(find(text, 'Dee Marlow', 'schooling')[0]?.text).toContain('Tolman College');
    expect(find(text, 'Dee Marlow', 'family')[0]?.text).toContain('her husband');
  });

  const blocks = (lines: readonly string[]): Block[] =>
    lines.map((line) => ({ kind: 'paragraph', text: line, main: true }));
  const asked = (lines: readonly string[], id: string, form: 'person' | 'organization') =>
    findEvidence({ blocks: blocks(lines), title: '' }, { name: 'Ana Reyes', form }, questions).get(
      id,
    );

  it('knows Spanish by weights of its own', () => {
    const born = 'Ana Reyes nació en Puerto Aliso, donde su madre cosía redes.';
    const grown = 'De niña ayudaba en el mercado y vendía flores para pagar los libros.';
    const lines = [born, grown, 'Es concejala por el segundo distrito desde 2014.'];
    expect(askCues(lines.join('\n\n'), 'Ana Reyes', 'origin')).toEqual([born, grown]);
    const [first, ...more] = asked(lines, 'origin', 'person') ?? [];
    expect(first?.text).toBe(born);
    expect(first?.because).toContain('nació en');
    expect(more).toEqual([]);
  });

  const mill = { name: 'Tolman Mill', form: 'organization' } as const;
  const ofMill = Object.values(organization);
  const told =
    'Tolman Mill was founded in 1998 by two sisters. It has stood on Ferry Street ever since.';

  it('leaves running text about organizations to its cues', () => {
    for (const { id } of ofMill) {
      const found = findEvidence({ text: told }, mill, ofMill).get(id) ?? [];
      expect(found.map(({ text: passage }) => passage)).toEqual(
        askCues(told, mill.name, id, mill.form),
      );
    }
    expect(askCues(told, mill.name, 'history', mill.form)).not.toEqual([]);
  });

  it('knows pages of organizations by weights of their own', () => {
    const led = 'Bo Hale and Ana Reyes run the kitchen, and Teo Lund keeps the books.';
    const page = { blocks: blocks(['Tolman Mill', told, led]), title: 'Tolman Mill' };
    const found = findEvidence(page, mill, ofMill).get('leaders') ?? [];
    expect(found.map(({ text: passage }) => passage)).toEqual([led]);
    expect(found[0]?.because).not.toEqual([]);
    expect(askCues(led, mill.name, 'leaders', mill.form)).toEqual([]);
  });

  it('is sure of what it says, and the same every time', () => {
    const first = find(text, 'Dee Marlow', 'work');
    expect(find(text, 'Dee Marlow', 'work')).toEqual(first);
    for (const { score } of first) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
