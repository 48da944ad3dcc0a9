import type { Local } from '../app/ports/records';
import { done } from '../domain/result';
import type { Json } from '../ledger/json';
import type { Base } from './base';
import { opened } from './codec';
import { attempting, reading } from './failures';
import { watching } from './watch';

export function localOf(base: Base): Local {
  const { local, codec } = base;
  const get = async (key: string): Promise<Json | undefined> => {
    const row = await local.get(key);
    const value = row && opened(codec, row.body);
    return isJson(value) ? value : undefined;
  };
  return {
    get: (key) => reading(() => get(key)),
    keys: (prefix) => reading(() => local.where('key').startsWith(prefix).primaryKeys()),
    put: (key, value) =>
      attempting(async () => {
        await local.put({ key, body: codec.seal(value) });
        return done(undefined);
      }),
    delete: (key) =>
      attempting(async () => {
        await local.delete(key);
        return done(undefined);
      }),
    watch: (key, on, onFailure) => watching(() => get(key), on, onFailure),
  };
}

/** Only this device writes here, so what is asked is whether anything could be opened at all. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}
