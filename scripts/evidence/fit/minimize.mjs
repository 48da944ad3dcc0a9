/** How many steps are remembered for the shape of the slope. */
const remembered = 8;
const shrink = 0.5;
const enough = 1e-4;

/**
 * The point at which a smooth function is least, by steps that learn its curve (L-BFGS).
 * `slope(at, into)` gives the value at a point and writes its gradient.
 * @param {number} size
 * @param {(at: Float64Array, into: Float64Array) => number} slope
 * @param {number} rounds
 */
export function minimize(size, slope, rounds = 150) {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = slope(at, gradient);
  const history = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descend(gradient, history);
    const steep = dot(direction, gradient);
    let step = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    if (!Number.isFinite(value) || !Number.isFinite(steep)) {
      throw new RangeError('Something to learn from is no number.');
    }
    let next, nextGradient, nextValue;
    for (;;) {
      next = at.map((one, index) => one + step * direction[index]);
      nextGradient = new Float64Array(size);
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + 1e-4 * step * steep || step < 1e-10) break;
      step *= shrink;
    }
    const moved = next.map((one, index) => one - at[index]);
    const turned = nextGradient.map((one, index) => one - gradient[index]);
    const curve = dot(moved, turned);
    if (curve > 1e-12) history.push({ moved, turned, curve });
    if (history.length > remembered) history.shift();
    const gain = value - nextValue;
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gain < enough) break;
  }
  return at;
}

function descend(gradient, history) {
  const direction = gradient.map((one) => -one);
  const shares = [];
  for (const { moved, turned, curve } of history.toReversed()) {
    const share = dot(moved, direction) / curve;
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const scale = last.curve / dot(last.turned, last.turned);
    direction.forEach((one, index) => (direction[index] = one * scale));
  }
  for (const { moved, turned, curve } of history) {
    add(direction, moved, shares.pop() - dot(turned, direction) / curve);
  }
  return direction;
}

function dot(one, other) {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index] * other[index];
  return sum;
}

function add(to, what, times) {
  for (let index = 0; index < to.length; index++) to[index] += times * what[index];
}
