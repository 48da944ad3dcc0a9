import type { Batch, Records, StoreCause, WriteReport } from '../app/ports/records';
import { done, failed, type Result } from '../domain/result';
import { know, type EntryCause, type Known } from '../ledger/entry';
import { erasedIds, erasureOf } from '../ledger/heads';
import { applyChanges, type Change } from './apply';
import { inOneWrite, type Base } from './base';
import { dropBlobs, eraseBlobs, writeBlobs } from './blobs';
import { indexClips, type TextNews } from './clip-index';
import { attempting } from './failures';
import { entriesOf, groupOf, idsOf, isErasureLine, partGroups } from './groups';
import { lastBatch, writeLog, writePoint } from './log';
import { purgeAside } from './restore';
import { readWhole, storedSubjects } from './read-subjects';
import type { SubjectRow } from './subject-row';

/** The one way in. Everything that can be checked is checked before the transaction opens. */
export function writer(base: Base): Records['write'] {
  return (batch) =>
    attempting<WriteReport, StoreCause | EntryCause>(async () => {
      const incoming = check(batch);
      if (!incoming.ok) return incoming;
      return done(await inOneWrite(base, () => take(base, batch, incoming.value)));
    });
}

interface Incoming {
  readonly bySubject: ReadonlyMap<string, readonly Known[]>;
  readonly repeated: number;
}

function check(batch: Batch): Result<Incoming, EntryCause> {
  const ids = new Set<string>();
  const bySubject = new Map<string, Known[]>();
  for (const [at, entry] of batch.entries.entries()) {
    const known = know(entry);
    if (!known.ok) return failed(known.cause, { ...known.facts, entry: at });
    if (ids.has(known.value.id)) continue;
    ids.add(known.value.id);
    const others = bySubject.get(known.value.e);
    if (others === undefined) bySubject.set(known.value.e, [known.value]);
    else others.push(known.value);
  }
  return done({ bySubject, repeated: batch.entries.length - ids.size });
}

/** What a batch brings about one subject. */
interface Sorted {
  readonly id: string;
  readonly before: SubjectRow | undefined;
  readonly fresh: readonly Known[];
  readonly gone: ReadonlySet<string>;
}

async function take(base: Base, batch: Batch, incoming: Incoming): Promise<WriteReport> {
  const agreed = new Set(batch.erasuresAgreed);
  const stored = await storedSubjects(base, [...incoming.bySubject.keys()]);
  const rows = new Map(stored.map((row) => [row.id, row]));
  const sums = { repeated: incoming.repeated, refused: 0, held: new Array<Known>() };
  const news: Sorted[] = [];
  for (const [id, entries] of incoming.bySubject) {
    const row = rows.get(id);
    const sorted = sort(id, row && readWhole(base, row), entries, agreed, sums);
    if (sorted.fresh.length > 0) news.push(sorted);
  }
  const fresh = news.reduce((count, { fresh: own }) => count + own.length, 0);
  const erasedBlobs = news.flatMap(({ fresh: own }) => own.flatMap(blobsErased));
  await eraseBlobs(base, erasedBlobs);
  await dropBlobs(base, batch.dropBlobs ?? []);
  const freshBlobs = await writeBlobs(base, batch.blobs ?? []);
  const report = { fresh, ...sums, freshBlobs: freshBlobs.length, subjects: news.length };
  const texts: TextNews = {
    fresh: new Map(freshBlobs.map(({ hash, bytes }) => [hash, bytes])),
    erased: [...erasedBlobs, ...(batch.dropBlobs ?? [])],
    purge: news.some(({ fresh: own }) => own.some(({ a }) => a === 'erased')),
  };
  if (fresh === 0) {
    await indexClips(base, new Map(), texts);
    return { batch: await lastBatch(base), ...report };
  }
  if (batch.restorePoint !== undefined) await writePoint(base, batch.restorePoint);
  const logged = { is: 'write', at: base.now(), why: batch.why, fresh } as const;
  const n = await writeLog(base, logged);
  for (const { id, gone, fresh: own } of news) {
    if (own.some(({ a }) => a === 'erased')) await purgeAside(base, id, gone);
  }
  await applyChanges(
    base,
    news.map((sorted) => changeOf(sorted, n)),
    texts,
  );
  return { batch: n, ...report };
}

function sort(
  id: string,
  before: SubjectRow | undefined,
  entries: readonly Known[],
  agreed: ReadonlySet<string>,
  sums: { repeated: number; refused: number; held: Known[] },
): Sorted {
  const lines = new Set(before?.groups.flatMap((group) => group.lines));
  const unseen = lines.size === 0 ? entries : entries.filter(({ line }) => !lines.has(line));
  sums.repeated += entries.length - unseen.length;
  const accepted: Known[] = [];
  for (const entry of unseen) {
    (entry.a === 'erased' && !agreed.has(entry.id) ? sums.held : accepted).push(entry);
  }
  const gone = erasedIds([...erasuresIn(before), ...accepted]);
  const fresh =
    gone.size === 0
      ? accepted
      : accepted.filter(({ a, id: one }) => a === 'erased' || !gone.has(one));
  sums.refused += accepted.length - fresh.length;
  return { id, before, fresh, gone };
}

function erasuresIn(row: SubjectRow | undefined): Known[] {
  return row === undefined ? [] : entriesOf(partGroups(row.groups, isErasureLine).kept);
}

function blobsErased(entry: Known): readonly string[] {
  return erasureOf(entry)?.blobs ?? [];
}

/** The subject's lines with what is fresh; what was erased is dropped from the disk here. */
function changeOf({ id, before, fresh, gone }: Sorted, n: number): Change {
  const groups = [...(before?.groups ?? []), groupOf(n, fresh)];
  if (before === undefined) return { id, before, groups, entries: fresh };
  const struck = before.groups.some((group) => idsOf(group).some((one) => gone.has(one)));
  if (!struck) return { id, before, groups };
  const keep = (line: string, one: string) => isErasureLine(line) || !gone.has(one);
  return { id, before, groups: partGroups(groups, keep).kept };
}
