import * as v from 'valibot';
import { findingSchema } from '../../domain/finding';
import type { Result } from '../../domain/result';
import type { Known } from '../../ledger/entry';
import type { Subject } from '../../ledger/subject';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** The words of answers that were taken out and can come back, by the attribute they were under. */
export function takenOut({
  attributes,
  history,
}: Pick<Subject, 'attributes' | 'history'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of history) {
    if (entry.v !== null || !isFinding(entry) || attributes.has(entry.a)) continue;
    // An answer that is only kept for other eyes went from here to there in one change.
    const moved = history.some(
      ({ by, t, ...one }) => one.v !== null && isFinding(one) && by === entry.by && t === entry.t,
    );
    const before = v.safeParse(findingSchema, saidBefore(history, entry.a)?.v);
    if (before.success && !moved) found.set(entry.a, before.output.text);
  }
  return found;
}

/** Says again what removed answers said last. */
export async function bringBack(
  house: Needs,
  profile: string,
  answers: readonly string[],
): Promise<Result<Changed>> {
  const kept = await house.records.subject(profile);
  const values = answers.flatMap((attribute) => {
    const before = saidBefore(kept?.subject.history ?? [], attribute);
    return before === undefined ? [] : [[attribute, before.v] as const];
  });
  return change(house, 'bring-back', [{ subject: profile, values: Object.fromEntries(values) }]);
}

function isFinding({ a }: Pick<Known, 'a'>): boolean {
  return a.startsWith('finding.') || a.startsWith('findingMine.');
}

function saidBefore(history: readonly Known[], attribute: string): Known | undefined {
  return history.findLast(({ a, v: value }) => a === attribute && value !== null);
}
