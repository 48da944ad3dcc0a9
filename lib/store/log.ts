import type { RestorePoint } from '../app/ports/records';
import type { Base, StoredLog } from './base';
import { opened, type Codec } from './codec';
import { readSums } from './tallies';

/** What the log says of one batch. */
export type Logged =
  | { readonly is: 'write'; readonly at: number; readonly why: string; readonly fresh: number }
  | {
      readonly is: 'point';
      readonly at: number;
      readonly label: string;
      readonly subjects: number;
      readonly entries: number;
    }
  | { readonly is: 'return'; readonly at: number; readonly to: number };

type Book = Pick<Base, 'log' | 'tallies' | 'codec' | 'now'>;

/** Answers with the number of the batch. */
export function writeLog({ log, codec }: Book, logged: Logged): PromiseLike<number> {
  const mark = logged.is === 'write' ? {} : { mark: 1 as const };
  return log.add({ ...mark, body: codec.seal(logged) });
}

/** Says of a batch what is known only at its end. */
export function rewriteLog({ log, codec }: Book, n: number, logged: Logged): PromiseLike<number> {
  return log.update(n, { body: codec.seal(logged) });
}

export async function writePoint(book: Book, label: string): Promise<RestorePoint> {
  const { subjects, entries } = await readSums(book);
  const point = { at: book.now(), label, subjects, entries };
  const id = await writeLog(book, { is: 'point', ...point });
  return { id, ...point };
}

/** The number of the last batch; 0 before the first. */
export async function lastBatch({ log }: Pick<Base, 'log'>): Promise<number> {
  const last = await log.orderBy(':id').last();
  return last?.n ?? 0;
}

export async function readReturns(book: Book): Promise<number[]> {
  const marked = await readMarked(book);
  return marked.flatMap(({ logged, n }) => (logged.is === 'return' ? [n] : []));
}

/** What writes were for, by their numbers. */
export async function readReasons(
  { log, codec }: Pick<Base, 'log' | 'codec'>,
  batches: readonly number[],
): Promise<Map<number, string>> {
  const stored = await log.bulkGet([...batches]);
  return new Map(
    stored.flatMap((row) => {
      const [one] = row === undefined ? [] : readLogged(codec, row);
      return one?.logged.is === 'write' ? [[one.n, one.logged.why] as const] : [];
    }),
  );
}

export interface Marked {
  readonly n: number;
  readonly logged: Logged;
}

/** Restore points and returns, in their order. */
export async function readMarked({ log, codec }: Book): Promise<Marked[]> {
  const stored = await log.where('mark').equals(1).toArray();
  return stored.flatMap((row) => readLogged(codec, row)).toSorted((one, two) => one.n - two.n);
}

function readLogged(codec: Codec, { n, body }: StoredLog): Marked[] {
  const logged = opened(codec, body);
  return isLogged(logged) ? [{ n, logged }] : [];
}

function isLogged(value: unknown): value is Logged {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false;
  const row: Record<string, unknown> = { ...value };
  const numbers = (...keys: string[]) => keys.every((key) => typeof row[key] === 'number');
  if (row['is'] === 'return') return numbers('at', 'to');
  if (row['is'] === 'write') return numbers('at', 'fresh') && typeof row['why'] === 'string';
  const point = row['is'] === 'point' && typeof row['label'] === 'string';
  return point && numbers('at', 'subjects', 'entries');
}
