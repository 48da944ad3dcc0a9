import type { Dexie, Table } from 'dexie';
import type { Derivation, Project } from '../app/ports/records';
import type { FactsRow } from './clip-facts';
import type { StoredClip } from './clip-row';
import type { StoredWords } from './clip-segments';
import type { Codec } from './codec';
import type { StoredSubject } from './subject-row';

/** How columns are derived. A new version makes the store derive them all again at opening. */
export interface Projection {
  readonly version: number;
  readonly project: Project;
  readonly derives: Derivation;
}

export interface StoredBlob {
  readonly hash: string;
  readonly body: unknown;
}

/** A write, a restore point or a return; the number of the row is the number of the batch. */
export interface StoredLog {
  readonly n: number;
  /** Present, and 1, on restore points and returns. */
  readonly mark?: 1;
  readonly body: unknown;
}

/** Lines that a return set aside. */
export interface StoredAside {
  readonly subject: string;
  readonly n: number;
  readonly body: unknown;
}

/** A count kept up to date by every write, so that no list is walked to count it. */
export interface StoredTally {
  readonly list: string;
  readonly body: unknown;
}

/** What the index of clips keeps beside their words: its book, facts and names. */
export interface StoredClipBook {
  readonly key: string;
  readonly body: unknown;
}

/** Hash of a blob that was erased, so that it is not taken in again. */
export interface StoredErased {
  readonly id: string;
}

/** Part of a file that waits to be taken in: whole subjects, or one blob. */
export interface StoredPart {
  /** When it was opened: what nobody took in within the hour is let go. */
  readonly file: number;
  readonly n: number;
  readonly body: unknown;
}

export interface StoredLocal {
  readonly key: string;
  readonly body: unknown;
}

/** The database, and what is needed to read and write its rows. */
export interface Base {
  readonly db: Dexie;
  readonly subjects: Table<StoredSubject, string>;
  readonly blobs: Table<StoredBlob, string>;
  readonly erased: Table<StoredErased, string>;
  readonly local: Table<StoredLocal, string>;
  readonly log: Table<StoredLog, number, Omit<StoredLog, 'n'>>;
  readonly aside: Table<StoredAside, [string, number]>;
  readonly tallies: Table<StoredTally, string>;
  readonly clips: Table<StoredClip, number>;
  readonly clipWords: Table<StoredWords, [number, number]>;
  readonly clipBook: Table<StoredClipBook, string>;
  readonly staged: Table<StoredPart, [number, number]>;
  readonly codec: Codec;
  readonly projection: Projection;
  readonly now: () => number;
  /** The browser's database, for what must go past Dexie. */
  readonly factory: IDBFactory;
  /** The ids of whole lists in order, each as of a turn of the tallies. */
  readonly orders: Map<string, { readonly turn: number; readonly ids: readonly string[] }>;
  /** Rows of facts about clips, each as of a turn of their index. */
  readonly clipFacts: Map<number, { readonly turn: number; readonly facts: FactsRow }>;
}

export function baseOf(
  db: Dexie,
  rest: Pick<Base, 'codec' | 'projection' | 'now' | 'factory'>,
): Base {
  return {
    db,
    subjects: db.table('subjects'),
    blobs: db.table('blobs'),
    erased: db.table('erased'),
    local: db.table('local'),
    log: db.table('log'),
    aside: db.table('aside'),
    tallies: db.table('tallies'),
    clips: db.table('clips'),
    clipWords: db.table('clipWords'),
    clipBook: db.table('clipBook'),
    staged: db.table('staged'),
    codec: rest.codec,
    projection: rest.projection,
    now: rest.now,
    factory: rest.factory,
    orders: new Map(),
    clipFacts: new Map(),
  };
}

/**
 * One transaction over everything but what is this device's alone. Dexie keeps a transaction open
 * over native awaits only where its own function is declared async.
 */
export function inOneWrite<T>(base: Base, work: () => Promise<T>): PromiseLike<T> {
  const { db, subjects, blobs, erased, log, aside, tallies, clips, clipWords, clipBook } = base;
  const words = [clips, clipWords, clipBook];
  const tables = [subjects, blobs, erased, log, aside, tallies, ...words, base.staged];
  return db.transaction('rw', tables, async () => work());
}
