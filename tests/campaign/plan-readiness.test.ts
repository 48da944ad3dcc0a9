import { expect, test } from 'vitest';
import { planReadiness } from '../../lib/campaign/plan-readiness';
import { readMeeting } from '../../lib/domain/meeting';
import { meetingFlows } from '../../lib/guide/meeting-flow';

function plan(values: Readonly<Record<string, unknown>>) {
  return readMeeting(
    'm',
    new Map(
      Object.entries(values).map(([name, value], at) => [
        name,
        [{ value, by: 'ana', at, entry: `e${at}` }],
      ]),
    ),
  );
}

test('an empty plan lacks the ask before anything else', () => {
  const readiness = planReadiness(plan({ mode: 'ask' }), meetingFlows.ask);
  expect(readiness.lines[0]).toMatchObject({ item: 'ask', state: 'missing' });
  expect(readiness.ready).toBe(0);
});

test('an ask needs a day by which it is done', () => {
  const without = planReadiness(plan({ ask: { text: 'Will you sign?' } }), meetingFlows.ask);
  expect(without.lines.find((line) => line.item === 'ask')?.state).toBe('missing');
  const dated = plan({ ask: { text: 'Will you sign?', by: '2026-12-01' } });
  expect(
    planReadiness(dated, meetingFlows.ask).lines.find((line) => line.item === 'ask')?.state,
  ).toBe('there');
});

test('two or three core messages are right; more are pointed out', () => {
  const stateWith = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => [
      `line.l${at}`,
      { part: 'messages', text: 'A message' },
    ]);
    const { lines: list } = planReadiness(plan(Object.fromEntries(lines)), meetingFlows.ask);
    return list.find((line) => line.item === 'messages')?.state;
  };
  expect([1, 2, 3, 4].map(stateWith)).toEqual(['missing', 'there', 'there', 'too-many']);
});

test('a listening meeting is ready without an ask or objections', () => {
  const items = planReadiness(plan({ mode: 'listening' }), meetingFlows.listening).lines.map(
    (line) => line.item,
  );
  expect(items).toContain('listening');
  expect(items).not.toContain('ask');
  expect(items).not.toContain('objections');
});

test('a story whose owner was not asked is no story yet', () => {
  const told = (consent: string) =>
    planReadiness(plan({ story: { title: 'The clinic', consent } }), meetingFlows.ask).lines.find(
      (line) => line.item === 'story',
    )?.state;
  expect(told('not-asked')).toBe('missing');
  expect(told('tells-it-themselves')).toBe('there');
});

test('what stays in ten minutes weighs more than what may be left out', () => {
  const weights = new Map(
    planReadiness(plan({}), meetingFlows.ask).lines.map((line) => [line.item, line.weight]),
  );
  expect(weights.get('urgency')).toBeGreaterThan(weights.get('story') ?? 0);
});

test('a line with an open blank is not done, and is found by its part', () => {
  const said = (text: string, from: unknown = { kind: 'guide', id: 'who' }) =>
    plan({ 'line.a': { part: 'whoWeAre', text, from } });
  const open = planReadiness(said('We came together as [our group].'), meetingFlows.ask);
  expect(open.blanks).toEqual([{ part: 'whoWeAre', blank: '[our group]' }]);
  const filled = planReadiness(
    said('We came together as Alder Falls Neighbors.'),
    meetingFlows.ask,
  );
  expect(filled.blanks).toEqual([]);
  expect(open.missing).toBe(filled.missing + 1);
  const finding = { kind: 'finding', profile: 'dana', id: 'a', entry: 'e' };
  expect(planReadiness(said('“[They] came.”', finding), meetingFlows.ask).blanks).toEqual([]);
});
