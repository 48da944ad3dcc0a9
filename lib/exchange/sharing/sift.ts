import { categoryOf, type Category } from '../../domain/visibility';
import { letsOut, type Share } from './choice';
import { namesSomebody } from './named';

/** One subject's lines, all of them: what may leave is decided by what was ever said. */
export interface SubjectLines {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Everything under one attribute. It leaves whole or not at all, so no `r` points at nothing. */
export interface Sifted {
  readonly attribute: string;
  readonly category: Category;
  readonly lines: readonly string[];
  readonly leaves: boolean;
}

export interface SiftedSubject {
  /** Everything ever said about what it is; more than one when people disagree. */
  readonly kinds: readonly unknown[];
  readonly attributes: readonly Sifted[];
}

/** Parts a subject's lines by attribute into what may leave and what stays. */
export function sift(subject: SubjectLines, share: Share): SiftedSubject {
  const byAttribute = new Map<string, string[]>();
  for (const line of subject.lines) {
    const attribute = attributeOf(line);
    const lines = byAttribute.get(attribute);
    if (lines === undefined) byAttribute.set(attribute, [line]);
    else lines.push(line);
  }
  const kinds = valuesOf(byAttribute.get('kind') ?? []);
  const attributes = [...byAttribute].map(([attribute, lines]) => {
    const category = categoryOf(kinds, attribute, () => valuesOf(lines));
    const keepsNames = share.people === 'initials' && share.backup !== true;
    const leaves =
      letsOut(share, category) &&
      !(keepsNames && namesSomebody(kinds, attribute, () => valuesOf(lines)));
    return { attribute, category, lines, leaves };
  });
  return { kinds, attributes };
}

const start = /^\{"a":"([A-Za-z0-9._-]+)"/;

/** Every canonical line begins with its attribute; one that does not is no line of the store. */
export function attributeOf(line: string): string {
  const attribute = start.exec(line)?.[1];
  if (attribute === undefined) throw new Error('A stored line is not an entry');
  return attribute;
}

function valuesOf(lines: readonly string[]): unknown[] {
  return lines.map(valueOfLine);
}

function valueOfLine(line: string): unknown {
  const entry: unknown = JSON.parse(line);
  if (typeof entry !== 'object' || entry === null || !('v' in entry)) {
    throw new Error('A stored line is not an entry');
  }
  return entry.v;
}
