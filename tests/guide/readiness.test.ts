import { describe, expect, it } from 'vitest';

import { readinessOf } from '../../lib/guide/enough';
import { planFor } from '../../lib/guide/registry';
import type { FormPlan } from '../../lib/guide/track';

const official: FormPlan = planFor('official', 'person') ?? { enough: 1, questions: [] };
const ready = (...answered: string[]) => readinessOf(official, new Set(answered));

describe('enough to ask for a meeting', () => {
  it('begins with nothing, and points to votes and record first', () => {
    expect(ready()).toEqual({ weight: 0, needed: 12, enough: false, next: 'votes' });
    expect(ready('votes').next).toBe('record');
  });

  it('is reached by record, votes and a position', () => {
    expect(ready('votes', 'record', 'stands').enough).toBe(true);
  });

  it('is not moved by private life', () => {
    expect(ready('family', 'story', 'service', 'schooling', 'origin').weight).toBe(0);
  });

  it('never sends anybody after private life next', () => {
    const all = official.questions.map((question) => question.id);
    const care = official.questions.filter((question) => question.care).map((one) => one.id);
    const next = ready(...all.filter((id) => !care.includes(id))).next;
    expect(next).toBeUndefined();
  });

  it('forgets answers to questions that the plan does not ask', () => {
    expect(ready('turf').weight).toBe(0);
  });
});
