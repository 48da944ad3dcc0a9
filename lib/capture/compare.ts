import { type Block, blockText } from '../domain/page';
import { fold, plain } from './values/text';

export { pageKey } from './page-key';

export type Change =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** Text of a page as it is hashed: what a person would call the same text hashes the same. */
export function hashedText(blocks: readonly Block[]): string {
  const main = blocks.filter((block) => block.main);
  return (main.length === 0 ? blocks : main)
    .map((block) => fold(blockText(block).normalize('NFKC')))
    .filter((text) => text !== '')
    .join('\n');
}

const mostCells = 4_000_000;

/** Which paragraphs of `after` stand in `before` too, in order: longest common subsequence. */
function commonPairs(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  const a = before.slice(start, before.length - tail);
  const b = after.slice(start, after.length - tail);
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < start; at++) pairs.push([at, at]);
  if (a.length * b.length <= mostCells)
    pairs.push(...middlePairs(a, b).map(([x, y]) => [x + start, y + start] as const));
  for (let at = tail; at > 0; at--) pairs.push([before.length - at, after.length - at]);
  return pairs;
}

function middlePairs(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (x: number, y: number): number => lengths[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      lengths[x * width + y] =
        a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length;) {
    if (a[x] === b[y]) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x++;
    else y++;
  }
  return pairs;
}

/** How much two paragraphs have in common, 0 to 1, by their words. */
function likeness(a: string, b: string): number {
  const x = new Set(plain(a).split(' '));
  const y = new Set(plain(b).split(' '));
  return (2 * x.intersection(y).size) / Math.max(1, x.size + y.size);
}

const leastLikeness = 0.5;

function gapChanges(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const before of removed) {
    const at = added.findIndex(
      (after, index) => index >= next && likeness(before, after) >= leastLikeness,
    );
    if (at < 0) changes.push({ kind: 'removed', text: before });
    else {
      for (const text of added.slice(next, at)) changes.push({ kind: 'added', text });
      changes.push({ kind: 'changed', before, after: added[at] ?? '' });
      next = at + 1;
    }
  }
  for (const text of added.slice(next)) changes.push({ kind: 'added', text });
  return changes;
}

/** Paragraph by paragraph, in the order of the newer version, what two versions of a page differ in. */
export function compareBlocks(older: readonly Block[], newer: readonly Block[]): Change[] {
  const before = older.map((block) => fold(blockText(block)));
  const after = newer.map((block) => fold(blockText(block)));
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [px, py] of [...commonPairs(before, after), [before.length, after.length] as const]) {
    changes.push(...gapChanges(before.slice(x, px), after.slice(y, py)));
    const text = after[py];
    if (text !== undefined) changes.push({ kind: 'same', text });
    [x, y] = [px + 1, py + 1];
  }
  return changes;
}
