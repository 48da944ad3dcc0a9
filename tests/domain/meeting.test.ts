import { describe, expect, test } from 'vitest';
import { readCampaign, suits } from '../../lib/domain/campaign';
import { columnsOf } from '../../lib/domain/columns-of';
import { readDebrief } from '../../lib/domain/debrief';
import { readMeeting } from '../../lib/domain/meeting';
import { meetingState } from '../../lib/domain/meeting-state';
import { inPlace } from '../../lib/domain/placed';
import type { Attributes } from '../../lib/domain/said';

function attributes(values: Readonly<Record<string, unknown>>): Attributes {
  return new Map(
    Object.entries(values).map(([name, value], at) => [
      name,
      [{ value, by: 'ana', at, entry: `e${at}` }],
    ]),
  );
}

describe('the plan of a meeting', () => {
  test('holds the lines that were chosen, in their places, and which are just mine', () => {
    const meeting = readMeeting(
      'm',
      attributes({
        'line.b': { part: 'messages', text: 'Second', place: 2 },
        'line.a': { part: 'messages', text: 'Third', place: 3 },
        'lineMine.c': { part: 'appreciation', text: 'First', place: 1 },
      }),
    );
    expect(meeting.lines.map((line) => line.value.text)).toEqual(['First', 'Second', 'Third']);
    expect(meeting.lines.map((line) => line.mine)).toEqual([true, false, false]);
  });

  test('never reads a line for a part that no meeting has', () => {
    const meeting = readMeeting('m', attributes({ 'line.a': { part: 'gossip', text: 'No' } }));
    expect(meeting.lines).toEqual([]);
  });

  test('keeps the choices for its paper apart', () => {
    const { paper } = readMeeting(
      'm',
      attributes({ 'paperOut.story': true, 'paperOn.stances': true, paperSize: 'a4' }),
    );
    expect(paper.leftOut.map((one) => one.id)).toEqual(['story']);
    expect(paper.switchedOn.map((one) => one.id)).toEqual(['stances']);
  });
});

describe('the state of a meeting', () => {
  const state = (values: Readonly<Record<string, unknown>>) =>
    meetingState('m', attributes(values));

  test('is planned until it was held or called off', () => {
    expect(state({ when: '2026-11-12' })).toBe('planned');
    expect(state({ cancelled: '2026-11-11' })).toBe('cancelled');
    expect(state({ held: '2026-11-12' })).toBe('held');
  });

  test('is the most hopeful answer of several people across the table', () => {
    const held = { held: '2026-11-12', 'answer.p': { answer: 'no' } };
    expect(state(held)).toBe('no');
    expect(state({ ...held, 'answer.q': { answer: 'asked-for-something' } })).toBe('asked');
  });

  test('stands in its columns, with its day and place', () => {
    const columns = columnsOf(
      {
        id: 'm',
        deleted: 'no',
        attributes: attributes({ kind: 'meeting', when: '2026-11-12T16:30', 'with.p': true }),
      },
      [],
    );
    expect(columns).toMatchObject({ about: ['p'], when: '2026-11-12T16:30', step: 'planned' });
  });
});

describe('what was promised', () => {
  test('is open until somebody says what came of it', () => {
    const { promises } = readDebrief(
      'm',
      attributes({
        'promise.a': { by: 'them', text: 'Send the budget' },
        'promise.b': { by: 'us', text: 'Send the petition' },
        'kept.b': { kept: true, on: '2026-11-14' },
      }),
    );
    expect(promises.map((one) => one.kept?.value.kept)).toEqual([undefined, true]);
  });
});

describe('what a campaign holds ready', () => {
  test('keeps its order when a line is written anew', () => {
    const campaign = readCampaign(
      'c',
      attributes({
        'message.b': { text: 'Second', place: 2 },
        'message.a': { text: 'First, said later', place: 1 },
      }),
    );
    expect(campaign.messages.map((one) => one.id)).toEqual(['a', 'b']);
  });

  test('is for anybody unless it names audiences', () => {
    expect(suits({}, undefined)).toBe(true);
    expect(suits({ audiences: ['faith'] }, 'faith')).toBe(true);
    expect(suits({ audiences: ['faith'] }, 'business')).toBe(false);
  });
});

test('items without a place stand first, by id', () => {
  const item = (id: string, place?: number) => ({
    id,
    value: place === undefined ? {} : { place },
  });
  expect(inPlace([item('c', 1), item('b'), item('a')]).map((one) => one.id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
