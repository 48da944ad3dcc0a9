import { describe, expect, it } from 'vitest';

import { meetingModes } from '../../lib/domain/meeting';
import { languages } from '../../lib/guide/language';
import { meetingFlows, planFlow } from '../../lib/guide/meeting-flow';

const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);

describe('the run of a meeting', () => {
  it.each([10, 15, 20, 30, 45, 60, 90])('adds up to %i minutes', (minutes) => {
    for (const mode of meetingModes) {
      for (const version of ['whole', 'short'] as const) {
        const steps = planFlow(mode, minutes, 'en', version);
        expect(sum(steps.map((step) => step.minutes))).toBe(minutes);
      }
    }
  });

  it.each([10, 20, 30, 45, 60, 90])('comes to the ask by the half of %i minutes', (minutes) => {
    const steps = planFlow('ask', minutes, 'en');
    const before = steps.slice(
      0,
      steps.findIndex((step) => step.id === 'the-ask'),
    );
    expect(sum(before.map((step) => step.minutes))).toBeLessThanOrEqual(minutes / 2);
  });

  it('has no ask and no objections in a listening meeting or a one-to-one', () => {
    for (const mode of ['listening', 'one-to-one'] as const) {
      const steps = planFlow(mode, 30, 'es');
      expect(steps.map((step) => step.id)).not.toContain('the-ask');
      expect(steps.flatMap((step) => step.parts)).not.toContain('objections');
    }
  });

  it('keeps listening, the ask and thanks when there are ten minutes', () => {
    const ids = planFlow('ask', 10, 'en', 'short').map((step) => step.id);
    expect(ids).toEqual(expect.arrayContaining(['thanks', 'seen', 'the-ask', 'goodbye']));
    expect(ids.length).toBeLessThan(meetingFlows.ask.length);
  });

  it('names every step in both languages', () => {
    for (const mode of meetingModes) {
      for (const language of languages) {
        for (const step of planFlow(mode, 30, language)) expect(step.title).not.toBe(step.id);
      }
    }
  });
});
