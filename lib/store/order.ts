import { Dexie, type Collection } from 'dexie';
import type { Base } from './base';
import type { Wanted } from './matching';
import type { StoredSubject } from './subject-row';
import { readSums } from './tallies';

/** So many orders are remembered: one list each by name, by touch, by step, and some. */
const remembered = 8;

/**
 * All ids of a list in its order. Remembered until the next write of any window, since reading ten
 * thousand keys at every letter typed would be felt; reading the turn also lets a live query know
 * of that write.
 */
export async function wholeOrder(base: Base, wanted: Wanted): Promise<readonly string[]> {
  const { turn } = await readSums(base);
  const name = JSON.stringify([wanted.list, wanted.sort, wanted.steps]);
  const known = base.orders.get(name);
  if (known?.turn === turn) return known.ids;
  const ids = await orderedIds(base, wanted);
  if (base.orders.size >= remembered) base.orders.clear();
  base.orders.set(name, { turn, ids });
  return ids;
}

const indexOf = { name: '[list+sort]', touched: '[list+late]', when: '[list+when]' } as const;

/** The ids of a list in its order, or the first of them. */
export async function orderedIds(base: Base, wanted: Wanted, atMost?: number): Promise<string[]> {
  const { list, sort, steps } = wanted;
  const { minKey, maxKey } = Dexie;
  const { subjects } = base;
  const keys = (rows: Collection<StoredSubject, string>) =>
    (atMost === undefined ? rows : rows.limit(atMost)).primaryKeys();
  if (sort !== 'step') {
    return keys(subjects.where(indexOf[sort]).between([list, minKey], [list, maxKey], true, true));
  }
  const byStep = () => subjects.where('[list+step+sort]');
  const parts = steps.map((step) =>
    keys(byStep().between([list, step, minKey], [list, step, maxKey], true, true)),
  );
  const first = (await Promise.all(parts)).flat();
  if (atMost !== undefined && first.length >= atMost) return first;
  // Steps that nobody named follow: all of them in order, less what came already.
  const others = await byStep()
    .between([list, minKey, minKey], [list, maxKey, maxKey], true, true)
    .primaryKeys();
  return [...new Set([...first, ...others])];
}
