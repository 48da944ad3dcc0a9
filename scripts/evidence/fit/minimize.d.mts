export function minimize(
  size: number,
  slope: (at: Float64Array, into: Float64Array) => number,
  rounds?: number,
): Float64Array;
