export interface Case {
  readonly document: number | undefined;
  readonly features: readonly number[];
  readonly figures: readonly number[];
  readonly right: number;
}

export function regress(
  cases: readonly Case[],
  wordCount: number,
  prior: { readonly center: Float64Array; readonly cost: Float64Array },
): Float64Array;
