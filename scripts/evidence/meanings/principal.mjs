const rounds = 300;

/**
 * The directions in which points differ most, the first one most of all: each a unit vector at a right
 * angle to the others. A point counts by its weight.
 * @param {readonly (readonly number[])[]} points
 * @param {readonly number[]} weights
 * @param {number} count
 */
export function principalAxes(points, weights, count) {
  const size = points[0]?.length ?? 0;
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  points.forEach((point, at) => {
    for (let row = 0; row < size; row++) {
      const share = weights[at] * point[row];
      for (let column = 0; column < size; column++) spread[row][column] += share * point[column];
    }
  });
  // Any start will do that leans to every direction; this one is the same on every machine.
  let axes = Array.from({ length: count }, (_, axis) =>
    Array.from({ length: size }, (_, at) => Math.cos((axis + 1) * (at + 1))),
  );
  for (let round = 0; round < rounds; round++) {
    axes = upright(axes.map((axis) => spread.map((row) => dot(row, axis))));
  }
  return axes.map(turned);
}

/** Each made a unit vector, and freed of what the ones before it tell. */
function upright(axes) {
  const done = [];
  for (const axis of axes) {
    let left = axis;
    for (const other of done) {
      const share = dot(left, other);
      left = left.map((one, at) => one - share * other[at]);
    }
    const length = Math.sqrt(dot(left, left)) || 1;
    done.push(left.map((one) => one / length));
  }
  return done;
}

/** An axis and its opposite are the same; the one is taken whose greatest number is above zero. */
function turned(axis) {
  const greatest = axis.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
  return greatest < 0 ? axis.map((one) => -one) : axis;
}

export function dot(one, other) {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at];
  return sum;
}
