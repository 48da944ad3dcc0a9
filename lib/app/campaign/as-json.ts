import type { Json } from '../../ledger/json';

/** A value as the ledger takes it; by their schemas all of ours are plain data, without `undefined`. */
export function asJson(value: unknown): Json {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object') {
    const said = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(said.map(([name, item]) => [name, asJson(item)]));
  }
  throw new Error('A value that is not plain data');
}
