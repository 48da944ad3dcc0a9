import { canonicalJson, type Json } from '../../ledger/json';
import type { Entry, Known } from '../../ledger/entry';
import { say, type Stamp } from '../../ledger/say';
import type { Subject } from '../../ledger/subject';

/**
 * Sets whose members are named by the id of a profile: whom a meeting is with, how their name is
 * said and what they answered, what a task is about, who asks, whom somebody of ours knows.
 */
const sets = ['with', 'saying', 'answer', 'about', 'asker', 'roster'] as const;

export function namesProfile(subject: Subject, id: string): boolean {
  return sets.some((set) => said(subject, `${set}.${id}`).length > 0);
}

/** What was said under one profile's id, said under another's by whoever said it. */
export function moved(subject: Subject, from: string, to: string, stamp: Stamp): Entry[] {
  return sets.flatMap((set) => {
    const [old, fresh] = [`${set}.${from}`, `${set}.${to}`];
    const values = said(subject, old);
    if (values.length === 0) return [];
    const emptied = say(subject, old, null, stamp);
    // Where both are named already nothing is added, so that parting leaves both as they were.
    if (said(subject, fresh).length > 0) return [emptied];
    return [emptied, ...again(subject, fresh, values, stamp)];
  });
}

/** Takes `moved` back: what the merge, at the time `merged`, took from `other` and gave `kept`. */
export function movedBack(
  subject: Subject,
  kept: string,
  other: string,
  merged: number,
  stamp: Stamp,
): Entry[] {
  return sets.flatMap((set) => {
    const taken = headsIn(subject, `${set}.${other}`);
    if (taken.length === 0 || !taken.every(({ v, t }) => v === null && t >= merged)) return [];
    const replaced = new Set(taken.flatMap(({ r = [] }) => r));
    const before = subject.history.filter(({ id, v }) => replaced.has(id) && v !== null);
    const put = said(subject, `${set}.${kept}`);
    const byMerge = put.every(
      ({ t, v }) => taken.some((one) => one.t === t) && before.some((one) => same(one.v, v)),
    );
    return [
      ...again(subject, `${set}.${other}`, before, stamp),
      ...(put.length > 0 && byMerge ? [say(subject, `${set}.${kept}`, null, stamp)] : []),
    ];
  });
}

/** Values that people gave side by side stay so. */
function again(subject: Subject, a: string, values: readonly Known[], { t }: Stamp): Entry[] {
  const r = subject.heads.get(a) ?? [];
  return values.map(({ by, v }) => ({
    a,
    by,
    e: subject.id,
    ...(r.length > 0 ? { r } : {}),
    t,
    v,
  }));
}

function said(subject: Subject, a: string): readonly Known[] {
  return headsIn(subject, a).filter(({ v }) => v !== null);
}

export function headsIn(subject: Subject, a: string): readonly Known[] {
  const ids = subject.heads.get(a) ?? [];
  return ids.length === 0 ? [] : subject.history.filter(({ id }) => ids.includes(id));
}

function same(one: Json, other: Json): boolean {
  const [spelled, compared] = [canonicalJson(one), canonicalJson(other)];
  return spelled.ok && compared.ok && spelled.value === compared.value;
}
