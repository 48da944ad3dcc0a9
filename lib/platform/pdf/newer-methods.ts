/**
 * Methods that the PDF core uses and the oldest browsers we support lack. They are added in the
 * worker that reads PDFs, which is a world of its own; no page of ours gets them.
 */
export function addNewerMethods(): void {
  for (const map of [Map.prototype, WeakMap.prototype]) {
    add(map, 'getOrInsertComputed', getOrInsertComputed);
    add(map, 'getOrInsert', getOrInsert);
  }
  add(Math, 'sumPrecise', sum);
  add(Uint8Array.prototype, 'toHex', toHex);
}

interface AnyMap {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
}

function getOrInsertComputed(this: AnyMap, key: unknown, make: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
}

function getOrInsert(this: AnyMap, key: unknown, value: unknown): unknown {
  if (!this.has(key)) this.set(key, value);
  return this.get(key);
}

/** Less exact in the last digit than the real one, which widths of letters don't notice. */
function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function toHex(this: Uint8Array): string {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function add(place: object, name: string, value: unknown): void {
  if (name in place) return;
  Object.defineProperty(place, name, { value, writable: true, configurable: true });
}
