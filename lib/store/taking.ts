import type { Batch, WriteReport } from '../app/ports/records';
import type { KnownBlob } from '../ledger/blob';
import type { Known } from '../ledger/entry';
import { erasureOf } from '../ledger/heads';
import { applyChanges, type Change } from './apply';
import type { Base } from './base';
import { dropBlobs, eraseBlobs, writeBlobs } from './blobs';
import { ClipIndexer } from './clip-indexer';
import { groupOf, idsOf, isErasureLine, partGroups } from './groups';
import { lastBatch, rewriteLog, writeLog, writePoint } from './log';
import { readWhole, storedSubjects } from './read-subjects';
import { purgeAside } from './restore';
import { sortEntries, type Sorted } from './sorting';

export type TakingHow = Omit<Batch, 'entries' | 'blobs'>;

/**
 * One batch, taken in a part at a time so that no more than a part is ever held: first blobs, then
 * subjects, each whole, then the end. All of it inside one transaction.
 */
export class Taking {
  readonly #base: Base;
  readonly #how: TakingHow;
  readonly #agreed: ReadonlySet<string>;
  readonly #clipIndex: ClipIndexer;
  readonly #sums = { fresh: 0, repeated: 0, refused: 0, subjects: 0 };
  readonly #held: Known[] = [];
  readonly #freshBlobs = new Set<string>();
  /** The bytes of texts that came, where all of the batch is at hand anyway. */
  readonly #texts = new Map<string, Uint8Array>();
  #logged: { readonly n: number; readonly at: number; readonly fresh: number } | undefined;
  #purge = false;

  constructor(base: Base, how: TakingHow) {
    this.#base = base;
    this.#how = how;
    this.#agreed = new Set(how.erasuresAgreed);
    this.#clipIndex = new ClipIndexer(base);
  }

  async blobs(blobs: readonly KnownBlob[], bytes: 'keep' | 'let-go'): Promise<void> {
    const fresh = await writeBlobs(this.#base, blobs);
    for (const { hash } of fresh) this.#freshBlobs.add(hash);
    if (bytes === 'keep') for (const one of fresh) this.#texts.set(one.hash, one.bytes);
    await this.#clipIndex.textsCame(
      fresh.map(({ hash }) => hash),
      this.#texts,
    );
  }

  async subjects(bySubject: ReadonlyMap<string, readonly Known[]>): Promise<void> {
    const stored = await storedSubjects(this.#base, [...bySubject.keys()]);
    const rows = new Map(stored.map((row) => [row.id, row]));
    const news: Sorted[] = [];
    for (const [id, entries] of bySubject) {
      const row = rows.get(id);
      const before = row && readWhole(this.#base, row);
      const sorted = sortEntries(id, before, entries, (erasure) => this.#agreed.has(erasure));
      this.#held.push(...sorted.held);
      this.#sums.repeated += sorted.repeated;
      this.#sums.refused += sorted.refused;
      if (sorted.fresh.length > 0) news.push(sorted);
    }
    if (news.length > 0) await this.#put(news);
  }

  async end(): Promise<WriteReport> {
    const dropped = this.#how.dropBlobs ?? [];
    await dropBlobs(this.#base, dropped);
    await this.#clipIndex.textsWent(dropped);
    await this.#clipIndex.end(this.#purge);
    await this.#tellCount();
    return {
      batch: this.#logged?.n ?? (await lastBatch(this.#base)),
      ...this.#sums,
      held: this.#held,
      freshBlobs: this.#freshBlobs.size,
    };
  }

  async #put(news: readonly Sorted[]): Promise<void> {
    this.#sums.fresh += news.reduce((count, { fresh }) => count + fresh.length, 0);
    this.#sums.subjects += news.length;
    const n = await this.#begun();
    for (const { id, gone, fresh } of news) {
      if (!fresh.some(({ a }) => a === 'erased')) continue;
      this.#purge = true;
      await purgeAside(this.#base, id, gone);
    }
    const erased = news.flatMap(({ fresh }) => fresh.flatMap(blobsErased));
    await eraseBlobs(this.#base, erased);
    for (const hash of erased) {
      this.#freshBlobs.delete(hash);
      this.#texts.delete(hash);
    }
    const changes = news.map((sorted) => changeOf(sorted, n));
    await applyChanges(this.#base, changes, this.#clipIndex, this.#texts);
    await this.#clipIndex.textsWent(erased);
  }

  /** The number of this batch, which has one as soon as something is new. */
  async #begun(): Promise<number> {
    if (this.#logged !== undefined) return this.#logged.n;
    const { restorePoint, why } = this.#how;
    if (restorePoint !== undefined) await writePoint(this.#base, restorePoint);
    const [at, { fresh }] = [this.#base.now(), this.#sums];
    const n = await writeLog(this.#base, { is: 'write', at, why, fresh });
    this.#logged = { n, at, fresh };
    return n;
  }

  async #tellCount(): Promise<void> {
    const { fresh } = this.#sums;
    if (this.#logged === undefined || this.#logged.fresh === fresh) return;
    const { n, at } = this.#logged;
    await rewriteLog(this.#base, n, { is: 'write', at, why: this.#how.why, fresh });
  }
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
