import { Bytes, Reader } from './clip-bytes';

/**
 * A stretch of a segment's dictionary: its words in order, parted by spaces, and for each the
 * clips that have it, counted from the segment's first.
 */
export interface Block {
  readonly words: string;
  readonly lists: Uint8Array;
}

/** Large enough to be few, small enough that one word does not read much else. */
const blockBytes = 12_000;

/** Rare words list the distances from clip to clip; frequent ones have a bit for every clip. */
const asGaps = 0;
const asBits = 1;

function writeList(into: Bytes, own: Bytes, numbers: readonly number[]): void {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const bits = (last >> 3) - (first >> 3) + 1;
  if (numbers.length > bits) {
    own.number(first >> 3);
    own.append(bitsOf(numbers, first >> 3, bits));
    into.number(own.length * 2 + asBits);
  } else {
    let before = 0;
    for (const number of numbers) {
      own.number(number - before);
      before = number;
    }
    into.number(own.length * 2 + asGaps);
  }
  into.append(own.take());
}

function bitsOf(numbers: readonly number[], from: number, length: number): Uint8Array {
  const bits = new Uint8Array(length);
  for (const number of numbers) {
    const at = (number >> 3) - from;
    bits[at] = (bits[at] ?? 0) | (1 << (number & 7));
  }
  return bits;
}

/** Takes words in order, and cuts them into blocks. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #words: string[] = [];
  #size = 0;
  readonly #lists = new Bytes();
  readonly #own = new Bytes();

  add(word: string, numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    this.#words.push(word);
    this.#size += word.length + 1;
    writeList(this.#lists, this.#own, numbers);
    if (this.#size + this.#lists.length >= blockBytes) this.#cut();
  }

  end(): readonly Block[] {
    if (this.#words.length > 0) this.#cut();
    return this.blocks;
  }

  #cut(): void {
    this.blocks.push({ words: this.#words.join(' '), lists: this.#lists.take() });
    this.#words = [];
    this.#size = 0;
  }
}

/** Sets the bit of every clip that has a word beginning so, or this very word. */
export function markClips(block: Block, word: string, exactly: boolean, bits: Uint8Array): void {
  const reader = new Reader(block.lists);
  for (const one of block.words.split(' ')) {
    const head = reader.number();
    const end = reader.at + (head >>> 1);
    if (exactly ? one === word : one.startsWith(word)) markList(reader, head & 1, end, bits);
    else if (one > word && !one.startsWith(word)) return;
    reader.at = end;
  }
}

function markList(reader: Reader, kind: number, end: number, bits: Uint8Array): void {
  const { bytes } = reader;
  if (kind === asBits) {
    const from = reader.number();
    const length = Math.min(end - reader.at, bits.length - from);
    for (let at = 0; at < length; at += 1) {
      bits[from + at] = (bits[from + at] ?? 0) | (bytes[reader.at + at] ?? 0);
    }
    return;
  }
  let number = 0;
  while (reader.at < end) {
    number += reader.number();
    const at = number >> 3;
    if (at < bits.length) bits[at] = (bits[at] ?? 0) | (1 << (number & 7));
  }
}

/** The words of a block with the clips of each, as numbers. */
export function* listsOf(block: Block): Iterable<readonly [string, number[]]> {
  const reader = new Reader(block.lists);
  for (const word of block.words.split(' ')) {
    const head = reader.number();
    const end = reader.at + (head >>> 1);
    yield [word, (head & 1) === asBits ? numbersInBits(reader, end) : numbersInGaps(reader, end)];
    reader.at = end;
  }
}

function numbersInGaps(reader: Reader, end: number): number[] {
  const numbers: number[] = [];
  let number = 0;
  while (reader.at < end) {
    number += reader.number();
    numbers.push(number);
  }
  return numbers;
}

function numbersInBits(reader: Reader, end: number): number[] {
  const numbers: number[] = [];
  const from = reader.number();
  for (let at = reader.at; at < end; at += 1) {
    const byte = reader.bytes[at] ?? 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if ((byte & (1 << bit)) !== 0) numbers.push((from + at - reader.at) * 8 + bit);
    }
  }
  return numbers;
}
