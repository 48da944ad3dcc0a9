import type { Base } from './base';
import { factsKey } from './clip-book';
import { FactsRow, factsPerRow } from './clip-facts';
import { bytesIn, opened } from './codec';

/** The rows of facts that one write to the index has in hand, and which of them it changed. */
export class FactsKept {
  readonly #base: Base;
  readonly #rows = new Map<number, FactsRow>();
  readonly #changed = new Set<number>();

  constructor(base: Base) {
    this.#base = base;
  }

  /** Makes ready what is asked about these numbers. */
  async read(numbers: readonly number[]): Promise<void> {
    const missing = [...new Set(numbers.map(rowOf))].filter((row) => !this.#rows.has(row));
    if (missing.length === 0) return;
    const stored = await this.#base.clipBook.bulkGet(missing.map(factsKey));
    for (const [at, row] of missing.entries()) {
      const body = stored[at] === undefined ? undefined : opened(this.#base.codec, stored[at].body);
      this.#rows.set(row, factsIn(body));
    }
  }

  /** Makes ready what is asked about any number between two. */
  async readBetween(from: number, to: number): Promise<void> {
    const rows = rowOf(to) - rowOf(from) + 1;
    await this.read(Array.from({ length: rows }, (_, row) => from + row * factsPerRow));
  }

  of(n: number): FactsRow {
    const facts = this.#rows.get(rowOf(n));
    if (facts === undefined) throw new Error('Facts that were not made ready');
    return facts;
  }

  change(n: number): void {
    this.#changed.add(rowOf(n));
  }

  /** Puts every changed row in place, of clips before `next`; gives the rows. */
  async write(next: number): Promise<ReadonlySet<number>> {
    const { codec, clipBook } = this.#base;
    for (const row of this.#changed) {
      const bytes = this.#rows.get(row)?.upTo(Math.min(factsPerRow, next - row * factsPerRow));
      await clipBook.put({ key: factsKey(row), body: codec.seal({ bytes }) });
    }
    return this.#changed;
  }
}

function rowOf(n: number): number {
  return Math.floor(n / factsPerRow);
}

export function factsIn(body: unknown): FactsRow {
  if (typeof body !== 'object' || body === null || !('bytes' in body)) return new FactsRow();
  return new FactsRow(bytesIn(body.bytes));
}
