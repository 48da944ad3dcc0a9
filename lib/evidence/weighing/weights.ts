/** What `npm run fit` learned for one language, of people or of organizations. */
export interface Weights {
  /** Questions with weights, and where these are used; the first is `a` in `places`. */
  readonly questions: readonly { readonly id: string; readonly kinds: readonly string[] }[];
  /** By question, a weight for each of `figureNames`. */
  readonly figures: readonly (readonly number[])[];
  /**
   * In order, a line each: a digit of 36 says how much of the one before it begins with, and the
   * rest follows.
   */
  readonly features: string;
  /** For which questions each feature weighs, a letter each; a capital begins the next feature. */
  readonly places: string;
  /** How much, in the order of `places`: `a` is one tenth, `b` two, `A` is minus one. */
  readonly tenths: string;
}
