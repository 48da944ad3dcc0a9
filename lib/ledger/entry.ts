import { done, failed, type Result } from '../domain/result';
import { shortHash, utf8Bytes } from './hash';
import { canonicalJson, type Json, type JsonCause } from './json';
import { shapeFault, type ShapeCause } from './shape';

/** One thing that somebody said. Never changed; only replaced by a later one, or erased. */
export interface Entry {
  /** Which attribute of the subject: `role`, `finding.<id>` … */
  readonly a: string;
  /** The member who says so. A claim, not a proof. */
  readonly by: string;
  /** The subject: a random id of one profile, meeting, campaign … */
  readonly e: string;
  /** Ids of the entries it replaces, sorted; left out when it replaces none. */
  readonly r?: readonly string[];
  /** Milliseconds since the epoch by the writer's clock. Orders what is shown, decides nothing. */
  readonly t: number;
  /** The value; null clears the attribute. */
  readonly v: Json;
}

export type EntryCause = JsonCause | ShapeCause | 'entry-too-long' | 'entry-other-spelling';

/** Bytes of UTF-8. */
export const longestLine = 256 * 1024;

/**
 * An entry that was checked, with its canonical line and the id that this line hashes to. Only
 * the functions below make one, so holding it is proof; a copy (by spread, by message) is a plain
 * entry again and is checked afresh.
 */
export class Known implements Entry {
  declare readonly r?: readonly string[];
  readonly a: string;
  readonly by: string;
  readonly e: string;
  readonly t: number;
  readonly v: Json;
  readonly #line: string;

  private constructor(
    entry: Entry,
    readonly id: string,
    line: string,
  ) {
    this.a = entry.a;
    this.by = entry.by;
    this.e = entry.e;
    if (entry.r !== undefined) this.r = entry.r;
    this.t = entry.t;
    this.v = entry.v;
    this.#line = line;
  }

  get line(): string {
    return this.#line;
  }

  static check(entry: object): Result<Known, EntryCause> {
    if (!isEntry(entry)) return failed(shapeFault(entry) ?? 'entry-shape');
    const line = canonicalJson(entry);
    if (!line.ok) return line;
    const bytes = utf8Bytes(line.value);
    if (bytes.length > longestLine) return failed('entry-too-long', { bytes: bytes.length });
    return done(new Known(entry, shortHash(bytes), line.value));
  }

  static recall(line: string, id: string): Known {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !isEntry(entry)) {
      throw new Error('A stored line is not an entry');
    }
    return new Known(entry, id, line);
  }
}

function isEntry(value: object): value is Entry {
  return shapeFault(value) === undefined;
}

/** Checks an entry of our own making and gives it its line and id. */
export function know(entry: Entry): Result<Known, EntryCause> {
  if (entry instanceof Known) return done(entry);
  const { a, by, e, r, t, v } = entry;
  return Known.check(r === undefined ? { a, by, e, t, v } : { a, by, e, r, t, v });
}

/** Reads a line from outside. Another spelling of the same JSON is refused: it has another id. */
export function parseEntry(line: string): Result<Known, EntryCause> {
  if (line.length > longestLine) return failed('entry-too-long', { bytes: line.length });
  const value = parsed(line);
  if (!value.ok) return value;
  if (typeof value.value !== 'object' || value.value === null || Array.isArray(value.value)) {
    return failed('entry-shape');
  }
  const known = Known.check(value.value);
  if (known.ok && known.value.line !== line) return failed('entry-other-spelling');
  return known;
}

/** Reads a line that this device checked before it stored it, with the id it stored beside it. */
export function recallEntry(line: string, id: string): Known {
  return Known.recall(line, id);
}

function parsed(line: string): Result<unknown, EntryCause> {
  try {
    const value: unknown = JSON.parse(line);
    return done(value);
  } catch {
    // Not JSON, or nested so deep that the engine's own parser gave up.
    return failed('entry-not-json');
  }
}
