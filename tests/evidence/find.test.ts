import { describe, expect, it } from 'vitest';

import { findEvidence } from '../../lib/evidence/find';
import { person } from '../../lib/guide/questions/person';

const questions = Object.values(person);

function ask(text: string, name: string, id: string): string[] {
  return (findEvidence({ text }, { name }, questions).get(id) ?? []).map((passage) => passage.text);
}

describe('findEvidence', () => {
  it('answers a question with the sentence that says it, word for word', () => {
    const text = 'Ana Reyes chairs the council. Reyes was born in Port Ellery. She likes tea.';
    expect(ask(text, 'Ana Reyes', 'origin')[0]).toBe('Reyes was born in Port Ellery.');
  });

  it('says where each passage stands and which words spoke for it', () => {
    const text = 'Ana Reyes graduated from Tolman University in 1994.';
    const [passage] =
      findEvidence({ text }, { name: 'Ana Reyes' }, questions).get('schooling') ?? [];
    expect(passage).toMatchObject({ start: 0, end: text.length, text });
    expect(passage?.because.join(' ')).toContain('graduated from');
  });

  it('does not take what is said of somebody else for the subject', () => {
    const text =
      'Ana Reyes chairs the council. Her deputy, Tom Hale, graduated from Coldwater College and served in the Navy. Hale was born in Dunmore.';
    expect(ask(text, 'Ana Reyes', 'origin')).toEqual([]);
    expect(ask(text, 'Ana Reyes', 'service')).toEqual([]);
    expect(ask(text, 'Tom Hale', 'origin')).toEqual(['Hale was born in Dunmore.']);
  });

  it('is back with whom a sentence began after what it says of their parents', () => {
    const resumed =
      'Ana Reyes, a teacher, eldest daughter of Samuel Hale and Rosa Lowe, was born in Port Ellery.';
    expect(ask(resumed, 'Ana Reyes', 'origin')).toEqual([resumed]);
    for (const another of [
      'Ana Reyes, a friend of Bo Lowe, who was born in Port Ellery, sings there.',
      'Ana Reyes, the mayor, said her father, Samuel Hale, was born in Port Ellery.',
      'Reyes, the mayor, whose husband, Samuel Hale, was born in Port Ellery, spoke.',
      'Ana Reyes, alcaldesa de Dunmore, dijo que su rival, Samuel Hale, nació en Port Ellery.',
    ]) {
      expect(ask(another, 'Ana Reyes', 'origin')).toEqual([]);
    }
  });

  it('follows a pronoun back to the person named before it', () => {
    const text =
      'Ana Reyes is a judge. She earned a law degree at Tolman University. Tom Hale is a clerk. He was born in Dunmore.';
    expect(ask(text, 'Ana Reyes', 'schooling')).toEqual([
      'She earned a law degree at Tolman University.',
    ]);
    expect(ask(text, 'Ana Reyes', 'origin')).toEqual([]);
  });

  it('prefers a labelled value to running text', () => {
    const found = findEvidence(
      {
        title: '',
        blocks: [
          { kind: 'heading', level: 1, text: 'Ana Reyes', main: true },
          { kind: 'paragraph', text: 'She attended many meetings at the high school.', main: true },
          { kind: 'pair', label: 'Education', text: 'Tolman University', main: true },
        ],
      },
      { name: 'Ana Reyes' },
      questions,
    );
    expect(found.get('schooling')?.[0]?.text).toBe('Education: Tolman University');
  });

  it('answers in Spanish, where the subject of a sentence is left out', () => {
    const text =
      'Ana Reyes es regidora. Nació en San Jacinto. Estudió Derecho en la Universidad de la Sierra.';
    expect(ask(text, 'Ana Reyes', 'origin')).toEqual(['Nació en San Jacinto.']);
  });

  it('proposes nothing where nothing answers', () => {
    expect(ask('The library opens at nine. Parking is free.', 'Ana Reyes', 'service')).toEqual([]);
  });

  it('keeps passages to given sentences', () => {
    const sentences = ['Ana Reyes was born in Dr. Hale Park , Dunmore .', 'She sings .'];
    const found = findEvidence(
      { text: sentences.join(' '), sentences },
      { name: 'Ana Reyes' },
      questions,
    );
    expect(found.get('origin')?.[0]?.text).toBe(sentences[0]);
  });

  it('proposes at most three passages of at most 120 words together', () => {
    const text = Array.from(
      { length: 30 },
      (_, at) =>
        `Ana Reyes graduated from College Number ${at} after ${'many long and '.repeat(20)}happy years.`,
    ).join(' ');
    const passages = ask(text, 'Ana Reyes', 'schooling');
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.length).toBeLessThanOrEqual(3);
    expect(passages.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(120);
    for (const passage of passages) expect(text).toContain(passage);
  });

  it('joins lines that only wrap', () => {
    const text = 'Ana Reyes keeps bees. She is a member\nof the Tansy Valley Grange.';
    expect(ask(text, 'Ana Reyes', 'groups')[0]).toBe(
      'She is a member\nof the Tansy Valley Grange.',
    );
  });

  it('takes an empty value for no answer', () => {
    expect(ask('Ana Reyes\nMilitary service: N/A', 'Ana Reyes', 'service')).toEqual([]);
  });

  it('names no child in a passage that may be proposed', () => {
    const text = 'Ana Reyes lives in Dunmore with her husband and their children, Eva and Leo.';
    expect(ask(text, 'Ana Reyes', 'family')).toEqual([
      'Ana Reyes lives in Dunmore with her husband and their children',
    ]);
  });
});
