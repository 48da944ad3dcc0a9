import type { Attributes } from '../domain/said';
import type { Known } from './entry';

/** Everything that entries say about one subject, folded. */
export interface Subject {
  readonly id: string;
  /**
   * What is said now, latest first. An attribute that was never said, or was cleared and by nobody
   * said again, is absent. People who say the same do not disagree: the latest stands for them.
   * A null stands only beside other values: somebody cleared what somebody else keeps.
   */
  readonly attributes: Attributes;
  /** Per attribute the ids that no other entry replaces, sorted; `deleted` among them. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** Contested: deleted by somebody who had not seen everything that is said now. */
  readonly deleted: 'no' | 'yes' | 'contested';
  /** Ids whose content is gone for good. */
  readonly erased: ReadonlySet<string>;
  /** Hashes of blobs whose bytes are gone for good. */
  readonly erasedBlobs: ReadonlySet<string>;
  /** Every entry that is left, oldest first, ties by id. */
  readonly history: readonly Known[];
  /** The latest time that anything was said; 0 when nothing was. */
  readonly touched: number;
}
