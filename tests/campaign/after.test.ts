import { describe, expect, test } from 'vitest';
import {
  allowedAfterRefusal,
  influencersOf,
  otherAskers,
  reopenedBy,
} from '../../lib/campaign/re-approach';
import { divideUp, unclaimed, type RosterMember } from '../../lib/campaign/roster';
import {
  progressOf,
  signOnsByAudience,
  signOnsOverTime,
  type CountedSignOn,
} from '../../lib/campaign/tallies';
import { networkOf } from '../../lib/campaign/tie-network';
import { whoShouldAsk } from '../../lib/campaign/who-should-ask';
import { trackFor } from '../../lib/guide/registry';
import { member, tie, today } from './ties';

const network = networkOf(
  [
    tie('ana', 'constituent', 'whitlock'),
    tie('ben', 'constituent', 'whitlock'),
    tie('cole', 'board-with', 'whitlock', { direction: 'both' }),
    tie('osei', 'works-with', 'lindqvist', { direction: 'both' }),
    tie('lindqvist', 'works-with', 'whitlock', { direction: 'both' }),
  ],
  today,
);

describe('after a refusal', () => {
  test('other people ask', () => {
    const all = whoShouldAsk(
      'whitlock',
      [member('ana'), member('ben')],
      network,
      trackFor('official').parts.askers,
    );
    expect(otherAskers(all, new Set(['ana'])).map((one) => one.id)).toEqual(['ben']);
  });

  test('the road leads back through those who signed on, peers first', () => {
    const signed = [
      { id: 'cole', audience: 'faith' },
      { id: 'osei', audience: 'official' },
      { id: 'nobody', audience: 'official' },
    ];
    const roads = influencersOf({ id: 'whitlock', audience: 'official' }, signed, network);
    expect(roads.map((one) => [one.id, one.peer, one.path.length])).toEqual([
      ['osei', true, 2],
      ['cole', false, 1],
    ]);
  });

  test('pressing further is for the elected alone, and only once a refusal is on record', () => {
    const ways = trackFor('official').parts.refusals;
    const escalations = (variant: string | undefined, refused: boolean) =>
      allowedAfterRefusal(ways, { variant, refused }).filter((way) => way.kind === 'escalation');
    expect(escalations('elected', true).length).toBeGreaterThan(0);
    expect(escalations('elected', false)).toEqual([]);
    expect(escalations('appointed', true)).toEqual([]);
    expect(escalations(undefined, true)).toEqual([]);
  });

  test('a new sign-on may reopen those whom it reaches, refusers and silent ones alike', () => {
    const waiting = [
      { id: 'osei', why: 'silent' as const },
      { id: 'whitlock', why: 'refused' as const },
      { id: 'stranger', why: 'refused' as const },
    ];
    const reopened = reopenedBy('cole', waiting, network);
    expect(reopened.map((one) => one.id)).toEqual(['whitlock', 'osei']);
    expect(reopened[0]?.path[0]).toMatchObject({ from: 'cole', to: 'whitlock' });
    expect(reopened[1]?.path.map((hop) => hop.to)).toEqual(['whitlock', 'lindqvist', 'osei']);
  });
});

describe('the roster', () => {
  const targets = ['t1', 't2', 't3'].map((id) => ({ id }));
  const walker = (
    id: string,
    knows: string[],
    doesNot: string[] = [],
    given = 0,
  ): RosterMember => ({
    id,
    knows: new Set(knows),
    doesNot: new Set(doesNot),
    given,
  });

  test('divides up names that nobody claimed, least burdened first', () => {
    const members = [walker('ana', ['t1'], [], 1), walker('ben', [])];
    const names = unclaimed(targets, members);
    expect(names).toEqual(['t2', 't3']);
    expect([...divideUp(names, members)]).toEqual([
      ['ana', ['t3']],
      ['ben', ['t2']],
    ]);
  });

  test('leaves names alone when there is nobody to give them to', () => {
    expect(divideUp(['t1'], []).size).toBe(0);
  });
});

describe('tallies', () => {
  const signOns: CountedSignOn[] = [
    { profile: 'a', audience: 'faith', as: 'organization', on: '2026-09-03' },
    { profile: 'b', audience: 'faith', as: 'individual', on: '2026-11-01' },
    { profile: 'c', audience: 'business', as: 'organization', on: '2026-11-02' },
  ];

  test('count sign-ons by audience, those without any too', () => {
    const tally = signOnsByAudience(signOns);
    expect(tally.find((one) => one.audience === 'faith')).toMatchObject({
      organizations: 1,
      individuals: 1,
    });
    expect(tally.find((one) => one.audience === 'school')).toMatchObject({
      organizations: 0,
      individuals: 0,
    });
  });

  test('grow over time', () => {
    expect(signOnsOverTime(signOns)).toEqual([
      { month: '2026-09', total: 1 },
      { month: '2026-11', total: 3 },
    ]);
  });

  test('count each signer once toward a goal, and only of its audiences', () => {
    const twice = [
      ...signOns,
      { profile: 'a', audience: 'faith' as const, as: 'individual' as const, on: '' },
    ];
    expect(progressOf({ signOns: 5, audiences: ['faith'] }, twice)).toEqual({ reached: 2, of: 5 });
    expect(progressOf({}, twice)).toBeUndefined();
  });
});
