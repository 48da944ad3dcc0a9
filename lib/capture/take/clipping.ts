/** True when a `clip-path` as the browser computes it leaves nothing of a box of this size. */
export function cutsAll(clipPath: string, width: number, height: number): boolean {
  const [, shape = '', inner = ''] = /^([a-z]+)\((.*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return isInsetWhole(inner, width, height);
  if (shape === 'circle' || shape === 'ellipse') return /^0(?:px|%)?(?![\d.])/.test(inner);
  return shape === 'polygon' && isFlat(inner);
}

/** Distances from the four edges that meet, or pass one another. */
function isInsetWhole(inner: string, width: number, height: number): boolean {
  const sides = inner.split(' round ', 1)[0]?.split(' ') ?? [];
  const [top = '0', right = top, bottom = top, left = right] = sides;
  const across = length(left, width) + length(right, width);
  return across >= width || length(top, height) + length(bottom, height) >= height;
}

function length(text: string, whole: number): number {
  const number = Number.parseFloat(text) || 0;
  return text.endsWith('%') ? (number / 100) * whole : number;
}

/** All corners on one line along an edge, or in one point. */
function isFlat(inner: string): boolean {
  const corners = inner.split(/, ?/).map((corner) => corner.trim().split(' '));
  const across = new Set(corners.map(([x]) => Number.parseFloat(x ?? '')));
  const down = new Set(corners.map(([, y]) => Number.parseFloat(y ?? '')));
  return across.size < 2 || down.size < 2;
}

/** True when a `clip`, the older way, leaves nothing. */
export function clipsAll(clip: string): boolean {
  const edges = /^rect\((.*)\)$/.exec(clip)?.[1]?.split(/,? /) ?? [];
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = edges.map(Number.parseFloat);
  return bottom <= top || right <= left;
}
