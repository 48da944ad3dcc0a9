import { columnsOf } from './columns-of';

/** How every store of ours derives its columns; a part of its options. */
export const derivedColumns = {
  project: columnsOf,
  /** How far a profile has come stands in the rounds and sign-ons about it. */
  derivation: { profile: ['approach', 'signOn'] },
  /**
   * Raised whenever `columnsOf` answers otherwise than before: a store that holds what an older
   * number derived makes all of it anew when it is opened.
   */
  projection: 4,
};
