import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPath, networkOf, pathsTo, type TieOf } from '../../lib/campaign/tie-network';
import { askTogether, whoShouldAsk } from '../../lib/campaign/who-should-ask';
import { trackFor } from '../../lib/guide/registry';
import { tieKinds } from '../../lib/domain/tie';
import { ally, member, tie, today } from './ties';

const officials = trackFor('official').parts.askers;
const business = trackFor('business').parts.askers;

function ranking(ties: readonly TieOf[], ids: readonly string[], askers = officials) {
  return whoShouldAsk(
    'whitlock',
    ids.map((id) => member(id)),
    networkOf(ties, today),
    askers,
  );
}

describe('who should ask', () => {
  test('is ranked by the askers of the track', () => {
    const ties = [
      tie('ana', 'owns', 'bakery'),
      tie('ben', 'leads', 'clinic'),
      tie('cruz', 'constituent', 'whitlock'),
    ];
    expect(ranking(ties, ['ana', 'ben', 'cruz']).map((one) => one.id)).toEqual([
      'cruz',
      'ben',
      'ana',
    ]);
    const forBusiness = ranking(
      [...ties, tie('ana', 'vendor', 'whitlock')],
      ['ana', 'ben'],
      business,
    );
    expect(forBusiness[0]).toMatchObject({ id: 'ana', why: { asker: 'vendor-investor' } });
  });

  test('names the path to somebody whom one of us knows', () => {
    const ties = [
      tie('ana', 'worships-with', 'cole'),
      tie('cole', 'board-with', 'whitlock', { direction: 'both' }),
    ];
    const [first] = ranking(ties, ['ana']);
    expect(first?.why.kind).toBe('through');
    expect(first?.path.map((hop) => `${hop.from} ${hop.kind} ${hop.to}`)).toEqual([
      'ana worships-with cole',
      'cole board-with whitlock',
    ]);
  });

  test('counts a customer of the shop as a customer of its owner', () => {
    const ties = [tie('ana', 'customer', 'bakery'), tie('whitlock', 'owns', 'bakery')];
    const [first] = ranking(ties, ['ana'], business);
    expect(first).toMatchObject({ id: 'ana', why: { kind: 'asker', asker: 'customer' } });
    expect(first?.path.at(-1)).toMatchObject({ from: 'bakery', to: 'whitlock', way: 'back' });
  });

  test('puts a direct tie that the guide does not name before a way through others', () => {
    const ties = [
      tie('ana', 'friend', 'whitlock'),
      tie('ben', 'friend', 'cole'),
      tie('cole', 'constituent', 'whitlock'),
    ];
    expect(ranking(ties, ['ben', 'ana']).map((one) => one.why.kind)).toEqual(['tie', 'through']);
  });

  test('does not lend one member another member’s tie', () => {
    const ties = [tie('ana', 'friend', 'ben'), tie('ben', 'constituent', 'whitlock')];
    expect(ranking(ties, ['ana', 'ben']).map((one) => one.id)).toEqual(['ben']);
  });

  test('leaves out ties that have ended', () => {
    const ties = [tie('ana', 'constituent', 'whitlock', { until: '2025-01-01' })];
    expect(ranking(ties, ['ana'])).toEqual([]);
  });

  test('spares who was asked to ask lately', () => {
    const network = networkOf(
      [tie('ana', 'constituent', 'whitlock'), tie('ben', 'constituent', 'whitlock')],
      today,
    );
    const order = whoShouldAsk('whitlock', [member('ana', 2), member('ben')], network, officials);
    expect(order.map((one) => one.id)).toEqual(['ben', 'ana']);
  });

  test('proposes up to three together, each with another kind of weight', () => {
    const ties = [
      tie('ana', 'constituent', 'whitlock'),
      tie('ben', 'constituent', 'whitlock'),
      tie('cruz', 'leads', 'clinic'),
      tie('dee', 'owns', 'cafe'),
      tie('eli', 'friend', 'whitlock'),
    ];
    const together = askTogether(ranking(ties, ['ana', 'ben', 'cruz', 'dee', 'eli']));
    expect(together.map((one) => one.id)).toEqual(['ana', 'cruz', 'dee']);
  });

  test('considers allies as well as members', () => {
    const network = networkOf([tie('cole', 'constituent', 'whitlock')], today);
    expect(whoShouldAsk('whitlock', [ally('cole')], network, officials)[0]?.standing).toBe('ally');
  });
});

const person = fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`);
const someTies = fc.array(
  fc
    .tuple(person, fc.constantFrom(...tieKinds), person)
    .map(([from, kind, to]) => tie(from, kind, to)),
  { maxLength: 40 },
);

describe('whatever the ties', () => {
  test('the order in which they are given makes no difference', () => {
    fc.assert(
      fc.property(someTies, fc.infiniteStream(fc.nat()), (ties, keys) => {
        const people = Array.from({ length: 6 }, (_, n) => member(`p${n}`));
        const mixed = ties
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((left, right) => left.key - right.key)
          .map(({ one }) => one);
        const rank = (given: readonly TieOf[], who = people) =>
          whoShouldAsk('p9', who, networkOf(given, today), officials);
        expect(rank(mixed, people.toReversed())).toEqual(rank(ties));
      }),
    );
  });

  test('a path has at most three ties, all of them real, and ends at the target', () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const paths = pathsTo(networkOf(ties, today), 'p0');
        for (const id of paths.reached) {
          const path = paths.from(id);
          expect(path.length).toBeLessThanOrEqual(longestPath);
          expect(path[0]?.from).toBe(id);
          expect(path.at(-1)?.to).toBe('p0');
          for (const hop of path) {
            const [from, to] = hop.way === 'along' ? [hop.from, hop.to] : [hop.to, hop.from];
            expect(
              ties.some(
                (one) => one.from === from && one.tie.to === to && one.tie.kind === hop.kind,
              ),
            ).toBe(true);
          }
        }
      }),
    );
  });
});
