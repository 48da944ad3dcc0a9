import type { Attributes } from './said';
import { isSubjectKind, type SubjectKind } from './subject-kind';
import { fieldName, knowsAttribute } from './visibility';

/** What a subject's kind is told by. */
export interface Kinded {
  readonly attributes: Attributes;
  /** Everything said that was not erased; what stands is enough where nobody disagrees. */
  readonly history?: readonly KindEntry[];
}

interface KindEntry {
  readonly a: string;
  readonly id: string;
  readonly t: number;
  readonly v: unknown;
}

/**
 * What a subject is. It is said once, when the subject is made, and nobody has a reason to say
 * otherwise later: an entry that does, or that replaces the first, must not take a profile out of
 * every list. So of all that was ever said, that kind counts which fits most of what else is said
 * about the subject; where several fit as well, the first one said. Clocks alone decide nothing.
 */
export function kindOf({ attributes, history }: Kinded): SubjectKind | undefined {
  const field = attributes.get('kind') ?? [];
  if (field.every(({ value }) => value === null)) return undefined;
  const said =
    history?.filter(({ a }) => a === 'kind') ??
    field.map(({ value, entry, at }) => ({ v: value, id: entry, t: at }));
  const kinds = new Set(said.toSorted(firstSaid).flatMap(({ v }) => (isSubjectKind(v) ? [v] : [])));
  const [first, ...others] = kinds;
  if (first === undefined || others.length === 0) return first;
  const names = [...attributes.keys()].map(fieldName);
  const fit = (kind: SubjectKind) => names.filter((name) => knowsAttribute(kind, name)).length;
  return others.reduce((best, kind) => (fit(kind) > fit(best) ? kind : best), first);
}

function firstSaid(one: Pick<KindEntry, 't' | 'id'>, other: Pick<KindEntry, 't' | 'id'>): number {
  return one.t - other.t || (one.id < other.id ? -1 : 1);
}
