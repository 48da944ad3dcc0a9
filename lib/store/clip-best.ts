/** Beyond so many, putting everything in order costs less than keeping the best in order. */
const mostKept = 1000;

/** The largest of many numbers, in falling order, and how many there were in all. */
export class Best {
  readonly #wanted: number;
  readonly #all: number[] = [];
  /** Rising; the first one is the next to go. */
  readonly #kept: Float64Array | undefined;
  #count = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#kept = wanted <= mostKept ? new Float64Array(wanted).fill(-1) : undefined;
  }

  /** Of no use below zero. */
  add(key: number): void {
    this.#count += 1;
    if (this.#kept === undefined) this.#all.push(key);
    else if (this.#wanted > 0 && key > (this.#kept[0] ?? 0)) insert(this.#kept, key);
  }

  get count(): number {
    return this.#count;
  }

  list(): Float64Array {
    const rising = this.#kept ?? Float64Array.from(this.#all).sort();
    const there = Math.min(this.#count, this.#wanted);
    return rising.slice(rising.length - there).reverse();
  }
}

function insert(kept: Float64Array, key: number): void {
  let at = 0;
  while (at + 1 < kept.length && (kept[at + 1] ?? 0) < key) {
    kept[at] = kept[at + 1] ?? 0;
    at += 1;
  }
  kept[at] = key;
}
