import { Dexie } from 'dexie';
import type { Derivation, Project, Records, StoreCause } from '../app/ports/records';
import { done, failed, type Failed, type Result } from '../domain/result';
import { baseOf, inOneWrite, type Base } from './base';
import { bookOrNothing, noBook, writeBook } from './clip-book';
import { plainCodec, type Codec } from './codec';
import { failureOf } from './failures';
import { openAsItIs } from './open-as-it-is';
import { rebuild } from './rebuild';
import { recordsOf } from './records';
import { letGoOfStale } from './staging';
import { readSums, Tallying } from './tallies';
import { declareVersions, versions as released, type SchemaVersion } from './versions';

export interface StoreOptions {
  readonly name: string;
  /** Derives the columns of subjects. */
  readonly project: Project;
  readonly derivation?: Derivation;
  /** To be raised whenever `project` or `derivation` changes: columns are then derived again. */
  readonly projection?: number;
  readonly now: () => number;
  readonly codec?: Codec;
  /** The browser's database, or what stands for it. */
  readonly factory?: IDBFactory;
  readonly versions?: readonly SchemaVersion[];
}

/** Dexie counts versions in tenths. */
const perVersion = 10;

/**
 * Opens the records, brings them up to this version, and makes sure that something can be written:
 * nothing may look saved that is not. Fails with a cause that has its own screen.
 */
export async function openStore(options: StoreOptions): Promise<Result<Records, StoreCause>> {
  const factory = options.factory ?? Dexie.dependencies.indexedDB;
  if (factory === undefined) return failed('store-unavailable');
  const versions = options.versions ?? released;
  const newest = versions.at(-1)?.version ?? 0;
  try {
    const found = await versionOf(factory, options.name);
    if (found > newest) return failed('store-newer', { found, known: newest });
    return await open(options, factory, versions);
  } catch (error) {
    const failure = failureOfOpening(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

/**
 * The version on disk, 0 when there is none. Asked beforehand, because Dexie would open a newer
 * database all the same and add what it misses there.
 */
async function versionOf(factory: IDBFactory, name: string): Promise<number> {
  const db = await openAsItIs(factory, name);
  db?.close();
  return Math.floor((db?.version ?? 0) / perVersion);
}

async function open(
  options: StoreOptions,
  indexedDB: IDBFactory,
  versions: readonly SchemaVersion[],
): Promise<Result<Records, StoreCause>> {
  const { name, now, codec = plainCodec, project, derivation = {}, projection = 1 } = options;
  const IDBKeyRange = Dexie.dependencies.IDBKeyRange;
  // No cache: what a live query shows must be on disk, not on its way there.
  const db = new Dexie(name, { indexedDB, IDBKeyRange, autoOpen: false, cache: 'disabled' });
  declareVersions(db, versions, codec, now);
  const closing = watchClosing(db);
  const blocked = new Promise<Failed<StoreCause>>((resolve) => {
    db.on('blocked', () => resolve(failed('store-blocked')));
  });
  try {
    const outcome = await Promise.race([db.open().then(() => undefined), blocked]);
    if (outcome !== undefined) {
      closing.byUs();
      return outcome;
    }
    const how = { version: projection, project, derives: derivation };
    const base = baseOf(db, { codec, now, projection: how, factory: indexedDB });
    await tryWriting(base);
    return done(recordsOf(base, closing));
  } catch (error) {
    closing.byUs();
    throw error;
  }
}

/** Writes, so that a store that refuses is found out now; derives again what an older build did. */
async function tryWriting(base: Base): Promise<void> {
  await inOneWrite(base, async () => {
    await letGoOfStale(base);
    const sums = await readSums(base);
    const book = await bookOrNothing(base);
    const indexed = book !== undefined && book !== noBook;
    if (sums.subjects > 0 && !(indexed && sums.projection === base.projection.version)) {
      await rebuild(base, indexed ? 'by-need' : 'afresh');
      return;
    }
    if (!indexed) await writeBook(base, noBook);
    await new Tallying().write(base);
  });
}

/** How a connection ends. */
export interface Closing {
  byUs(): void;
  tell(listener: (failure: Failed<StoreCause>) => void): void;
}

function watchClosing(db: Dexie): Closing {
  const listeners = new Set<(failure: Failed<StoreCause>) => void>();
  let over = false;
  const end = (failure?: Failed<StoreCause>) => {
    if (over) return;
    over = true;
    db.close();
    if (failure !== undefined) for (const listener of listeners) listener(failure);
  };
  // Somebody wants a newer version, or wants all of it deleted: holding on would block them.
  db.on('versionchange', () => {
    end(failed('store-closed'));
    return false;
  });
  // Dexie closes too when the browser drops the connection, for instance with the site's data.
  db.on('close', () => {
    if (db.isOpen()) queueMicrotask(() => end(failed('store-closed')));
  });
  return { byUs: () => end(), tell: (listener) => listeners.add(listener) };
}

/** At opening, "invalid state" is how Firefox refuses in a private window. */
function failureOfOpening(error: unknown): Failed<StoreCause> | undefined {
  const names: unknown[] = [];
  for (
    let at = error;
    typeof at === 'object' && at !== null;
    at = 'inner' in at ? at.inner : null
  ) {
    if ('name' in at) names.push(at.name);
  }
  return names.includes('InvalidStateError') ? failed('store-private') : failureOf(error);
}
