import type { About } from './spoken-of';
import { type FamilyName, familyNames } from './language/families';
import type { Mention } from './mentions';
import type { Hit } from './phrases';
import type { Reading, Segment } from './reading';
import type { SubjectNames } from './subject';
import type { Traits } from './traits';

/** A cue met in a segment: one question's own, or of a family that many questions may use. */
export interface Cue {
  /** By its place among those that are asked; none for a family. */
  readonly question: number | undefined;
  readonly list: 'strong' | 'weak' | 'not' | 'headings' | 'labels' | FamilyName;
}

export interface Context {
  /** What the subject is: whoever acts for an organization is nobody else. */
  readonly form: SubjectNames['form'];
  readonly reading: Reading;
  readonly segment: Segment;
  readonly about: About;
  readonly mentions: readonly Mention[];
  readonly hits: readonly Hit<Cue>[];
  /** How well the segment's label names the question: 0 to 1. */
  readonly label: number;
  /** How well the nearest and the outer headings do. */
  readonly heading: number;
  readonly outerHeading: number;
  /** How many questions the nearest heading could introduce. */
  readonly introduces: number;
  readonly generalHeading: boolean;
  readonly traits: Traits;
}

export function isFamily(name: string): name is FamilyName {
  return families.has(name);
}

const families: ReadonlySet<string> = new Set(familyNames);
