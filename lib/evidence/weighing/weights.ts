/** What `npm run fit` learned for one language. */
export interface Weights {
  /** Questions with weights, and where these are used; the first is `a` in `words`. */
  readonly questions: readonly { readonly id: string; readonly kinds: readonly string[] }[];
  /** By question, a weight for each of `figureNames`. */
  readonly figures: readonly (readonly number[])[];
  /** By question, a weight for each number of a meaning; none where words have no meanings. */
  readonly meanings?: readonly (readonly number[])[];
  /** The mark of the table of meanings that those were learned for. */
  readonly meaningMark?: string;
  /** A feature a line and, in tenths, what it adds for which question: `bachelor of=b25c-3`. */
  readonly words: string;
}
