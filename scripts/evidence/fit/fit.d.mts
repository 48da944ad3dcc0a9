export interface LearningRow {
  readonly features: readonly string[];
  readonly asked: Readonly<
    Record<
      string,
      { readonly figures: readonly number[]; readonly right: boolean; readonly doubtful?: true }
    >
  >;
}

export interface LearningDocument {
  readonly kind: 'page' | 'text';
  readonly rows: readonly LearningRow[];
}

export interface Learned {
  readonly question: string;
  readonly kinds: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  readonly figures: readonly number[];
}

export function learnWeights(
  documents: readonly LearningDocument[],
  figureCount: number,
  isLeftOut?: (name: string, count: (name: string) => number) => boolean,
  known?: readonly Learned[],
  leastWorth?: number,
): Learned[];
