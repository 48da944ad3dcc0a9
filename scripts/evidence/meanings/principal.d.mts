export function principalAxes(
  points: readonly (readonly number[])[],
  weights: readonly number[],
  count: number,
): number[][];

export function dot(one: readonly number[], other: readonly number[]): number;
