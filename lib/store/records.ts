import type { Kept, Listed, Records, StoreCause } from '../app/ports/records';
import { done } from '../domain/result';
import { foldSubject } from '../ledger/fold-subject';
import { inOneWrite, type Base } from './base';
import { readBlobs } from './blobs';
import { clipsOf } from './clip-search';
import { attempting, reading } from './failures';
import { find } from './find';
import { entriesOf } from './groups';
import { readLines } from './lines';
import { localOf } from './local';
import { lastBatch, readReasons, readReturns } from './log';
import type { Closing } from './open-store';
import { readSubjects, readWhole, storedSubjects } from './read-subjects';
import { rebuild } from './rebuild';
import { rescueLines } from './rescue';
import { restoring } from './restore';
import { stager } from './staging';
import type { SubjectRow } from './subject-row';
import { readFacets } from './tallies';
import { watching } from './watch';
import { writer } from './write';

/** The port, over an open database. */
export function recordsOf(base: Base, closing: Closing): Records {
  const kept = async (ids: readonly string[]): Promise<Kept[]> =>
    (await storedSubjects(base, ids)).map((stored) => keptOf(readWhole(base, stored)));
  const about = async (id: string, kind?: string): Promise<Kept[]> => {
    const rows = await readSubjects(
      base,
      await base.subjects.where('about').equals(id).primaryKeys(),
    );
    return latestFirst(
      rows.filter(({ columns }) => kind === undefined || columns.kind === kind),
    ).map(keptOf);
  };
  const disputes = async (): Promise<Listed[]> => {
    const ids = await base.subjects.where('disputed').equals(1).primaryKeys();
    return latestFirst(await readSubjects(base, ids)).map(listedOf);
  };
  return {
    write: writer(base),
    stage: stager(base),
    subject: (id) => reading(async () => (await kept([id]))[0]),
    subjects: (ids) => reading(() => kept(ids)),
    columns: (ids) => reading(async () => (await readSubjects(base, ids)).map(listedOf)),
    find: (query) => reading(() => find(base, query)),
    facets: (kind = 'profile') => reading(() => readFacets(base, kind)),
    aboutOf: (id, kind) => reading(() => about(id, kind)),
    disputes: () => reading(disputes),
    blob: (hash) => reading(async () => (await readBlobs(base, [hash]))[0]),
    blobs: (hashes) => reading(() => readBlobs(base, hashes)),
    blobHashes: () => reading(() => base.blobs.toCollection().primaryKeys()),
    clips: clipsOf(base),
    local: localOf(base),
    watch: watching,
    ...restoring(base),
    revision: () => reading(() => lastBatch(base)),
    returns: () => reading(() => readReturns(base)),
    reasons: (batches) => reading(() => readReasons(base, batches)),
    lines: (choice) => readLines(base, choice),
    rescue: () => rescueLines(base.db.name, base.codec, base.factory),
    rebuild: () =>
      attempting<number, StoreCause>(async () =>
        done(await inOneWrite(base, () => rebuild(base, 'afresh'))),
      ),
    onClose: (tell) => closing.tell(tell),
    close: () => closing.byUs(),
  };
}

function keptOf({ id, groups, columns }: SubjectRow): Kept {
  return { subject: foldSubject(id, entriesOf(groups)), columns };
}

function listedOf({ id, columns }: SubjectRow): Listed {
  return { id, columns };
}

function latestFirst(rows: readonly SubjectRow[]): SubjectRow[] {
  return rows.toSorted((left, right) => right.columns.touched - left.columns.touched);
}
