/**
 * What lists, filters and search ask of a subject, derived from its entries (and, for a profile,
 * from the subjects about it). Never the truth: it can be dropped and rebuilt at any time.
 */
export interface Columns {
  /** `profile`, `approach`, `meeting` …; empty while nobody has said it. */
  readonly kind: string;
  readonly name: string;
  /** `name` folded for sorting: no accents, lower case, family name as people file it. */
  readonly sort: string;
  /** Folded words of names, other names, role, organization, place: for search by prefix. */
  readonly words: readonly string[];
  readonly audience: string;
  readonly form: string;
  readonly role: string;
  readonly organization: string;
  readonly place: string;
  readonly step: string;
  readonly signOn: string;
  readonly tags: readonly string[];
  /** Subjects that this one belongs to: of an approach its profile, of a task its meeting. */
  readonly about: readonly string[];
  /**
   * Exact things it can be found by: `page …` and `text …` of its clips, `contact …` of ways to
   * reach it.
   */
  readonly keys: readonly string[];
  /** ISO date it is due or happens; empty when it has none. */
  readonly when: string;
  /** How many attributes people disagree about. */
  readonly disputes: number;
  readonly deleted: 'no' | 'yes' | 'contested';
  /** The latest time anybody said something about it. */
  readonly touched: number;
}
