import type { Dexie, Transaction } from 'dexie';
import type { Codec } from './codec';
import { writePoint } from './log';

/** A released shape of the database. A released one never changes; a new one is added below it. */
export interface SchemaVersion {
  readonly version: number;
  /** Tables with their primary key and indexes, as Dexie spells them; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

const first = {
  subjects:
    'id, last, disputed, [list+sort], [list+late], [list+step+sort], [list+when], *about, *terms',
  blobs: 'hash',
  erased: 'id',
  local: 'key',
  log: '++n, mark',
  aside: '[subject+n], n, subject',
  tallies: 'list',
  clips: 'n, id, *of, *texts',
  clipWords: '[segment+block]',
  clipBook: 'key',
};

export const versions: readonly SchemaVersion[] = [
  { version: 1, stores: first },
  // Parts of files that were opened and wait for somebody's yes.
  { version: 2, stores: { ...first, staged: '[file+n]' } },
];

/** Declares the versions to Dexie. Every upgrade marks a restore point before it does anything. */
export function declareVersions(
  db: Dexie,
  all: readonly SchemaVersion[],
  codec: Codec,
  now: () => number,
): void {
  for (const { version, stores, upgrade } of all) {
    const declared = db.version(version).stores({ ...stores });
    if (version === all[0]?.version) continue;
    declared.upgrade(async (transaction) => {
      const tables = { log: transaction.table('log'), tallies: transaction.table('tallies') };
      await writePoint({ ...tables, codec, now }, `before-version-${version}`);
      await upgrade?.(transaction);
    });
  }
}
