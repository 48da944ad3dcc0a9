export type Database = import('dexie').Dexie;
