import type { Dice } from './dice';

type Damage = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
const someBytes = (dice: Dice, count: number) =>
  Uint8Array.from({ length: count }, () => dice.below(256));

/** What a bad disk, a bad line or a bad mail program does to a file. */
export const byteDamages: Readonly<Record<string, Damage>> = {
  flipBit(bytes, dice) {
    const changed = Uint8Array.from(bytes);
    const at = dice.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
    return changed;
  },
  flipManyBits(bytes, dice) {
    const changed = Uint8Array.from(bytes);
    for (let count = 1 + dice.below(40); count > 0; count -= 1) {
      const at = dice.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
    }
    return changed;
  },
  flipInHeader(bytes, dice) {
    const changed = Uint8Array.from(bytes);
    const at = dice.below(Math.min(250, changed.length));
    changed[at] = dice.below(256);
    return changed;
  },
  cutOff: (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  cutLastBytes: (bytes, dice) => bytes.slice(0, bytes.length - 1 - dice.below(40)),
  cutAtChunk(bytes, dice) {
    const chunk = 64 * 1024 + 16;
    const start = Buffer.from(bytes).indexOf('\n---') + 48 + 16;
    const chunks = Math.max(1, Math.floor((bytes.length - start) / chunk));
    return bytes.slice(0, start + chunk * dice.below(chunks + 1));
  },
  dropPiece(bytes, dice) {
    const at = dice.below(bytes.length);
    return join(bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(200)));
  },
  insertBytes(bytes, dice) {
    const at = dice.below(bytes.length);
    const between = someBytes(dice, 1 + dice.below(50));
    return join(bytes.subarray(0, at), between, bytes.subarray(at));
  },
  repeatPiece(bytes, dice) {
    const at = dice.below(bytes.length);
    const piece = bytes.subarray(at, at + 1 + dice.below(500));
    return join(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
  appendBytes: (bytes, dice) => join(bytes, someBytes(dice, 1 + dice.below(100))),
  twice: (bytes) => join(bytes, bytes),
  zeroOut(bytes, dice) {
    const changed = Uint8Array.from(bytes);
    const at = dice.below(changed.length);
    return changed.fill(0, at, at + dice.below(300));
  },
  asTextMode: (bytes) =>
    Uint8Array.from(
      Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ),
  noise: (_, dice) => someBytes(dice, 1 + dice.below(2000)),
};
