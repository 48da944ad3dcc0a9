import { Dexie } from 'dexie';

export const rows = Object.keys(Dexie.dependencies);
