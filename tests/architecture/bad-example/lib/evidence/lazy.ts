export const load = () => import('../ledger/knows-dexie');
export const loadAny = (name: string): Promise<unknown> => import(name);
