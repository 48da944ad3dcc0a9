import { describe, expect, it } from 'vitest';
import { everyAttribute } from '../../lib/domain/every-attribute';
import { subjectKinds } from '../../lib/domain/subject-kind';
import { categoryOf, isPrivateAttribute } from '../../lib/domain/visibility';
import { visibilityRules } from '../../lib/domain/visibility-rules';

const every = subjectKinds.flatMap((kind) =>
  [...Object.keys(everyAttribute[kind]), 'kind', 'deleted'].map((name) => [kind, name] as const),
);
const finding = { basis: 'reported', clip: 'k', paper: 'paper', question: 'q', text: 'x' };
const tie = { to: 'somebody', kind: 'friend', direction: 'both' };
const sample: Readonly<Record<string, unknown>> = { finding, tie };

describe('whatever a record can say', () => {
  it.each(every)('has a rule for sharing: %s.%s', (kind, name) => {
    const said = sample[name] ?? 'x';
    for (const attribute of [name, `${name}.id`]) {
      expect(categoryOf([kind], attribute, () => [said])).not.toBe('unknown');
    }
  });

  it('has no rule for what it cannot say', () => {
    const known = new Set(every.map(([kind, name]) => `${kind} ${name}`));
    const ruled = subjectKinds.flatMap((kind) =>
      Object.keys(visibilityRules[kind]).map((name) => `${kind} ${name}`),
    );
    expect(ruled.filter((name) => !known.has(name))).toEqual([]);
  });

  it('is just me by its name alone', () => {
    for (const [kind, name] of every.filter(([, each]) => isPrivateAttribute(each))) {
      expect(categoryOf([kind], `${name}.id`, () => [finding])).toBe('private');
    }
  });
});

describe('what names somebody of ours', () => {
  it.each([
    ['approach', 'asker.m', true],
    ['approach', 'scheduler', { name: 'Lee' }],
    ['campaign', 'story.s', { title: 'At the clinic', teller: 'Tam', consent: 'others-may-tell' }],
    ['meeting', 'story', { title: 'At the clinic', teller: 'Tam', consent: 'others-may-tell' }],
    ['meeting', 'attendee.m', { name: 'Tam', roles: [] }],
    ['meeting', 'interpreting', 'Tam'],
    ['meeting', 'across.a', { name: 'M. Osei' }],
    ['meeting', 'words.w', { text: 'I will look at it.' }],
    ['meeting', 'promise.p', { by: 'us', text: 'Send it.', who: 'Tam' }],
    ['member', 'known', 'runs the clinic'],
    ['member', 'roster.p', 'knows'],
    ['member', 'standing', 'ally'],
    ['member', 'tie.t', { ...tie, clip: 'k' }],
    ['task', 'owner', 'm'],
    ['task', 'waitsFor', 'Lee'],
  ])('goes only with our people: %s.%s', (kind, attribute, value) => {
    expect(categoryOf([kind], attribute, () => [value])).toBe('people');
  });
});
