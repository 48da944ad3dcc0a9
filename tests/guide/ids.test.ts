import { describe, expect, it } from 'vitest';

import { currentQuestionId, renamedQuestions } from '../../lib/guide/renamed';
import { everyId } from './every-id';
import released from './ids.json';

const current = new Set(everyId());

/** The id by which a released one goes on: itself, or a question's new name. */
function goesOnAs(id: string): string {
  const [track = '', form = '', question = ''] = id.split('/');
  return `${track}/${form}/${currentQuestionId(track, form, question)}`;
}

describe('ids of the guide', () => {
  it('stay, or live on under a new name, for what groups have stored under them', () => {
    expect(released.filter((id) => !current.has(id) && !current.has(goesOnAs(id)))).toEqual([]);
  });

  it('are released by standing in ids.json: add these lines', () => {
    expect([...current].filter((id) => !released.includes(id))).toEqual([]);
  });

  it('are written down once, in order', () => {
    expect(released).toEqual([...new Set(released)].toSorted());
  });

  it('are renamed only toward questions that exist', () => {
    for (const from of Object.keys(renamedQuestions)) expect(current).toContain(goesOnAs(from));
  });
});

describe('a renamed question', () => {
  const renamed = { 'official/person/ballots': 'rolls', 'official/person/rolls': 'votes' };

  it('is read under its newest name', () => {
    expect(currentQuestionId('official', 'person', 'ballots', renamed)).toBe('votes');
  });

  it('keeps its name in another track', () => {
    expect(currentQuestionId('faith', 'person', 'ballots', renamed)).toBe('ballots');
  });

  it('does not send a reader in circles', () => {
    const circle = { 'official/person/a': 'b', 'official/person/b': 'a' };
    expect(['a', 'b']).toContain(currentQuestionId('official', 'person', 'a', circle));
  });
});
