import type { Columns } from '../../domain/columns';
import type { Failed, Result } from '../../domain/result';
import type { KnownBlob } from '../../ledger/blob';
import type { Entry, EntryCause, Known } from '../../ledger/entry';
import type { Json } from '../../ledger/json';
import type { Subject } from '../../ledger/subject';
import type { Clips } from './clips';

/** Why the records cannot be reached. */
export type StoreCause =
  /** A private window refuses to keep anything. */
  | 'store-private'
  /** Another window holds an older version open. */
  | 'store-blocked'
  | 'store-corrupt'
  /** The records were written by a newer version than this one (facts: `found`, `known`). */
  | 'store-newer'
  | 'store-unavailable'
  /** The disk or the browser's share of it is full; nothing of the attempt was written. */
  | 'store-full'
  /** This connection ended: a newer version or another window took over, or data were cleared. */
  | 'store-closed';

/** Thrown by the reads below when they fail for a reason that a screen can explain. */
export class StoreFailure extends Error {
  constructor(readonly failure: Failed<StoreCause>) {
    super(failure.cause);
    this.name = 'StoreFailure';
  }
}

/** A subject with what lists know of it. */
export interface Kept {
  readonly subject: Subject;
  readonly columns: Columns;
}

/** One row of a list. */
export interface Listed {
  readonly id: string;
  readonly columns: Columns;
}

export const filters = ['audience', 'step', 'signOn', 'place', 'tag', 'form'] as const;
export type Filter = (typeof filters)[number];

/** Several filters narrow each other; several values of one filter widen it. */
export type Query = { readonly [Name in Filter]?: readonly string[] } & {
  /** `profile` unless told. */
  readonly kind?: string;
  /** As typed: every word must begin some word of the record, in any order, accents ignored. */
  readonly search?: string;
  /** Exact things that `Columns.keys` tells of; those that have any of them are found. */
  readonly keys?: readonly string[];
  /** Name upwards, touched latest first, step in the order of `steps`, when upwards. */
  readonly sort?: 'name' | 'touched' | 'step' | 'when';
  /** The order of steps; those left out follow by their name. */
  readonly steps?: readonly string[];
  /** True lists what was deleted instead of what stands. Contested deletions stand. */
  readonly deleted?: boolean;
  readonly offset?: number;
  /** 50 unless told. */
  readonly limit?: number;
};

export interface Found {
  readonly rows: readonly Listed[];
  /** How many match, beyond this window too. */
  readonly total: number;
  /** Ids in this window whose row cannot be read; the rescue may still read their lines. */
  readonly broken: readonly string[];
}

/** How many stand under each value of each filter, among subjects of one kind. */
export interface Facets {
  readonly total: number;
  readonly deleted: number;
  /** By value; the empty one counts those that have none. */
  readonly counts: { readonly [Name in Filter]: ReadonlyMap<string, number> };
}

export interface Batch {
  /** Those that are not `Known` yet are checked first; one that fails refuses the whole batch. */
  readonly entries: readonly (Entry | Known)[];
  readonly blobs?: readonly KnownBlob[];
  /** Ids of erasures that a person agreed to, one's own too. All others are held back. */
  readonly erasuresAgreed?: readonly string[];
  /** Blobs whose bytes go, without being refused from then on as erased ones are. */
  readonly dropBlobs?: readonly string[];
  /** What the batch is for, as a word for the log: `clip`, `import` … Never content. */
  readonly why: string;
  /** Marks a restore point, under this label, just before the batch. */
  readonly restorePoint?: string;
}

export interface WriteReport {
  /** The number of this batch; of the last one when nothing was new. */
  readonly batch: number;
  readonly fresh: number;
  /** Were here already, or twice in the batch. */
  readonly repeated: number;
  /** Refused: their content was erased for good. */
  readonly refused: number;
  /** Erasures that wait for a person to agree; not written. */
  readonly held: readonly Known[];
  readonly freshBlobs: number;
  /** Subjects that have something new. */
  readonly subjects: number;
}

/** Part of what is to be written later: every subject in it is whole. */
export interface Portion {
  readonly entries: readonly Known[];
  readonly blobs: readonly KnownBlob[];
}

/** What of a portion is not here. */
export interface Unseen {
  readonly entries: readonly Known[];
  /** How many. */
  readonly blobs: number;
  readonly repeated: number;
  /** Stay away: their content was erased. */
  readonly refused: number;
}

export interface StagedWrite extends Omit<Batch, 'entries' | 'blobs'> {
  readonly signal?: AbortSignal;
  readonly progress?: (at: number, of: number) => void;
}

/** Something large, set aside on the disk until a person says yes; changes nothing before. */
export interface Staging {
  add(portion: Portion): Promise<Result<Unseen, StoreCause>>;
  /**
   * All of it like one batch, or none. Fails with `file-outdated` when something was written since
   * it was begun: what counted as known may be gone, so it must be set aside anew.
   */
  write(
    how: StagedWrite,
  ): Promise<Result<WriteReport, StoreCause | 'file-outdated' | 'file-cancelled'>>;
  /** Lets go of it. */
  drop(): Promise<void>;
}

export interface RestorePoint {
  readonly id: number;
  readonly label: string;
  readonly at: number;
  readonly subjects: number;
  readonly entries: number;
}

export interface Lines {
  readonly id: string;
  /** Canonical, in the order of their entries' ids. */
  readonly lines: readonly string[];
  /** By line, the number of the batch that brought it. */
  readonly batches: readonly number[];
}

/** A line that was saved, or the id of a subject some of whose lines are lost. */
export type Rescued = { readonly line: string } | { readonly lost: string };

/** Small things of this device alone (drafts, settings, keys): never part of the ledger. */
export interface Local {
  get(key: string): Promise<Json | undefined>;
  /** The keys that begin so, sorted. */
  keys(prefix: string): Promise<readonly string[]>;
  put(key: string, value: Json): Promise<Result<void, StoreCause>>;
  delete(key: string): Promise<Result<void, StoreCause>>;
  watch(
    key: string,
    on: (value: Json | undefined) => void,
    onFailure: (failure: Failed<StoreCause>) => void,
  ): () => void;
}

/**
 * What this device keeps. Reads reject with a `StoreFailure` when the records cannot be reached,
 * and answer with nothing about ids that nobody has said anything about.
 */
export interface Records {
  /** The only way to change what is known: all of the batch or none of it. */
  write(batch: Batch): Promise<Result<WriteReport, StoreCause | EntryCause>>;

  stage(): Promise<Result<Staging, StoreCause>>;

  subject(id: string): Promise<Kept | undefined>;
  /** In the order asked; unknown ids are left out. */
  subjects(ids: readonly string[]): Promise<readonly Kept[]>;
  columns(ids: readonly string[]): Promise<readonly Listed[]>;
  find(query: Query): Promise<Found>;
  facets(kind?: string): Promise<Facets>;
  /** The subjects that name this one in their `about`; deleted ones too, as their columns say. */
  aboutOf(id: string, kind?: string): Promise<readonly Kept[]>;
  /** Whatever people disagree about, contested deletions too, latest touched first. */
  disputes(): Promise<readonly Listed[]>;

  blob(hash: string): Promise<KnownBlob | undefined>;
  blobs(hashes: readonly string[]): Promise<readonly KnownBlob[]>;
  blobHashes(): Promise<readonly string[]>;

  /** Pages that were kept, by their words. */
  readonly clips: Clips;

  readonly local: Local;

  /**
   * Runs the query now and whenever something it read changes, in any window. The query may only
   * wait for these records. Returns the way to stop.
   */
  watch<T>(
    query: () => Promise<T>,
    on: (value: T) => void,
    onFailure: (failure: Failed<StoreCause>) => void,
  ): () => void;

  /** Latest first. */
  restorePoints(): Promise<readonly RestorePoint[]>;
  makeRestorePoint(label: string): Promise<Result<RestorePoint, StoreCause>>;
  /**
   * Sets aside what was written after the point, having first marked a restore point under
   * `label`, so that returning can be undone by returning there. Erasures and what they erased
   * stay gone. Fails with `restore-point-unknown`.
   */
  returnTo(
    id: number,
    label: string,
  ): Promise<Result<RestorePoint, StoreCause | 'restore-point-unknown'>>;

  /** The numbers of the batches that went back to a restore point. */
  returns(): Promise<readonly number[]>;
  /** The number of the last batch: two equal answers mean that nothing was written between. */
  revision(): Promise<number>;
  /** What these batches were for, as far as it can be read. */
  reasons(batches: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /**
   * Lines by subject id, in chunks. `since` leaves out subjects untouched after that batch, unless
   * there was a return since: then all count as touched.
   */
  lines(choice?: {
    readonly ids?: readonly string[];
    readonly since?: number;
  }): AsyncIterable<readonly Lines[]>;
  /** Every line that can still be read, though some rows may be broken. Blobs not included. */
  rescue(): AsyncIterable<Rescued>;
  /** Drops everything derived and makes it again from the lines. Answers with how many subjects. */
  rebuild(): Promise<Result<number, StoreCause>>;

  /** Tells once when this connection ends by no wish of ours. */
  onClose(tell: (failure: Failed<StoreCause>) => void): void;
  close(): void;
}

/** What a projection sees of a subject. */
export type Seen = Pick<Subject, 'id' | 'attributes' | 'deleted' | 'history' | 'touched'>;

/**
 * Derives the columns of a subject. `about` and `kind` must come from the subject alone; the rest
 * may also be derived from `related`, the subjects whose `about` names this one, sorted by id.
 */
export interface Project {
  (subject: Seen, related: readonly Seen[]): Columns;
}

/**
 * Of which kinds of related subjects the columns of a kind are derived: `{ profile: ['approach'] }`.
 * Other kinds are projected with no `related`, so that a campaign with ten thousand approaches is
 * not read again at every click.
 */
export type Derivation = Readonly<Record<string, readonly string[]>>;
