import type {
  Portion,
  Records,
  Staging,
  StagedWrite,
  StoreCause,
  Unseen,
  WriteReport,
} from '../app/ports/records';
import { done, failed, type Result } from '../domain/result';
import { knowBlob, type KnownBlob } from '../ledger/blob';
import type { Known } from '../ledger/entry';
import { inOneWrite, type Base } from './base';
import { unseenBlobs } from './blobs';
import { bytesIn, opened } from './codec';
import { attempting } from './failures';
import { entriesOf, groupOf, isGroups } from './groups';
import { lastBatch } from './log';
import { readWhole, storedSubjects } from './read-subjects';
import { sortEntries } from './sorting';
import { Taking } from './taking';

const hour = 3_600_000;

/** Sets files aside on the disk, so that however large one is only a part of it is ever held. */
export function stager(base: Base): Records['stage'] {
  return () =>
    attempting<Staging, StoreCause>(async () => {
      const { file, revision } = await inOneWrite(base, async () => {
        await letGoOfStale(base);
        return { file: await newFile(base), revision: await lastBatch(base) };
      });
      return done(stagingOf(base, file, revision));
    });
}

/** Nobody says yes to a file an hour after it was opened: whoever opened it is gone. */
export async function letGoOfStale({ staged, now }: Base): Promise<void> {
  await staged
    .where(':id')
    .below([now() - hour, 0])
    .delete();
}

async function newFile({ staged, now, codec }: Base): Promise<number> {
  let file = now();
  while ((await staged.get([file, 0])) !== undefined) file += 1;
  await staged.add({ file, n: 0, body: codec.seal(null) });
  return file;
}

/** What of a file is not here yet; the rest need not be kept. */
function stagingOf(base: Base, file: number, revision: number): Staging {
  const parts: { entries: number[]; blobs: number[] } = { entries: [], blobs: [] };
  let n = 0;
  const keep = async (into: number[], body: unknown): Promise<void> => {
    n += 1;
    await base.staged.add({ file, n, body: base.codec.seal(body) });
    into.push(n);
  };
  return {
    add: (portion) =>
      attempting(async () => {
        const unseen = await unseenOf(base, portion);
        if (unseen.entries.length > 0) await keep(parts.entries, [groupOf(0, unseen.entries)]);
        if (unseen.blobs.length > 0) await keep(parts.blobs, unseen.blobs.map(plainBlob));
        return done({ ...unseen, blobs: unseen.blobs.length });
      }),
    write: (how) => writeStaged(base, { file, revision, ...parts }, how),
    drop: async () => {
      await attempting(async () => done(await dropFile(base, file)));
    },
  };
}

type Sifted = Omit<Unseen, 'blobs'> & { readonly blobs: readonly KnownBlob[] };

async function unseenOf(base: Base, { entries, blobs }: Portion): Promise<Sifted> {
  const bySubject = Map.groupBy(entries, ({ e }) => e);
  const rows = new Map(
    (await storedSubjects(base, [...bySubject.keys()])).map((row) => [row.id, row]),
  );
  const unseen: Known[] = [];
  const sums = { repeated: 0, refused: 0 };
  for (const [id, own] of bySubject) {
    const row = rows.get(id);
    // Whether erasures are agreed to is not known yet, so none of them counts here.
    const sorted = sortEntries(id, row && readWhole(base, row), own, () => false);
    sums.repeated += sorted.repeated;
    sums.refused += sorted.refused;
    unseen.push(...sorted.fresh, ...sorted.held);
  }
  return { entries: unseen, blobs: await unseenBlobs(base, blobs), ...sums };
}

interface File {
  readonly file: number;
  /** Nothing was written since it was opened, or what was left out as known may be gone. */
  readonly revision: number;
  readonly entries: readonly number[];
  readonly blobs: readonly number[];
}

type WriteCause = StoreCause | 'file-outdated' | 'file-cancelled';

class Stopped extends Error {}

async function writeStaged(
  base: Base,
  { file, revision, entries, blobs }: File,
  { signal, progress, ...how }: StagedWrite,
): Promise<Result<WriteReport, WriteCause>> {
  const total = entries.length + blobs.length;
  let at = 0;
  const next = async (n: number): Promise<unknown> => {
    if (signal?.aborted) throw new Stopped();
    progress?.((at += 1), total);
    const row = await base.staged.get([file, n]);
    if (row === undefined) throw new Error('A part that was set aside is gone');
    return opened(base.codec, row.body);
  };
  try {
    return await attempting<WriteReport, WriteCause>(async () =>
      inOneWrite(base, async () => {
        if ((await lastBatch(base)) !== revision) return failed('file-outdated');
        if ((await base.staged.get([file, 0])) === undefined) return failed('file-outdated');
        const taking = new Taking(base, how);
        for (const n of blobs) await taking.blobs(blobsIn(await next(n)), 'let-go');
        for (const n of entries) {
          await taking.subjects(Map.groupBy(entriesIn(await next(n)), ({ e }) => e));
        }
        const report = await taking.end();
        await dropFile(base, file);
        return done(report);
      }),
    );
  } catch (error) {
    if (error instanceof Stopped) return failed('file-cancelled');
    throw error;
  }
}

function dropFile({ staged }: Base, file: number): PromiseLike<number> {
  return staged.where(':id').between([file, 0], [file, Infinity], true, true).delete();
}

function plainBlob({ bytes, type }: KnownBlob): { bytes: Uint8Array; type: string } {
  return { bytes, type };
}

function entriesIn(body: unknown): readonly Known[] {
  if (!isGroups(body)) throw new Error('A part that was set aside is broken');
  return entriesOf(body);
}

function blobsIn(body: unknown): readonly KnownBlob[] {
  if (!Array.isArray(body)) throw new Error('A part that was set aside is broken');
  return body.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('bytes' in one) || !('type' in one)) {
      throw new Error('A part that was set aside is broken');
    }
    const bytes = bytesIn(one.bytes);
    if (bytes === undefined || typeof one.type !== 'string') throw new Error('No bytes');
    return knowBlob(bytes, one.type);
  });
}
