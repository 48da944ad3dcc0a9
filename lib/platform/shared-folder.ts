import type { SharedFolder } from '../app/ports/shared-folder';

/** A handle is no JSON and of this browser alone, so it has a small database of its own. */
const database = 'groundwork-folder';
const table = 'handles';
const key = 'folder';

/** What Chrome has beyond the standard. */
interface Handle extends FileSystemDirectoryHandle {
  queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

type Pick = (how: { id: string; mode: 'readwrite' }) => Promise<Handle>;

/** Chrome keeps hold of a folder that was chosen once, and asks again after a restart. */
export const sharedFolder: SharedFolder = {
  name: async () => (await kept())?.name,
  choose: async () => {
    const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
    if (typeof pick !== 'function') return false;
    try {
      const handle = await (pick as Pick)({ id: 'groundwork', mode: 'readwrite' });
      await inTable('readwrite', (store) => store.put(handle, key));
      return true;
    } catch (error) {
      // Closing the question is an answer.
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      throw error;
    }
  },
  allowed: async (ask) => {
    const handle = await kept();
    if (handle === undefined) return false;
    if ((await handle.queryPermission?.({ mode: 'readwrite' })) === 'granted') return true;
    return ask && (await handle.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  },
  files: () =>
    reaching(async (handle) => {
      const files: File[] = [];
      for await (const one of handle.values()) {
        if (one.kind === 'file') files.push(await one.getFile());
      }
      return files;
    }),
  write: async (name, file) =>
    (await reaching(async (handle) => {
      // Written beside the old one and put in its place when it is closed.
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await stream.write(file);
      await stream.close();
      return true;
    })) ?? false,
  forget: () => inTable('readwrite', (store) => store.delete(key)).then(() => undefined),
};

async function reaching<T>(work: (handle: Handle) => Promise<T>): Promise<T | undefined> {
  const handle = await kept();
  if (handle === undefined) return undefined;
  try {
    return await work(handle);
  } catch (error) {
    // Moved, unplugged, full, or no longer allowed: the person is told, and nothing is lost.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function kept(): Promise<Handle | undefined> {
  const found: unknown = await inTable('readonly', (store) => store.get(key));
  return found instanceof FileSystemDirectoryHandle ? found : undefined;
}

function inTable<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (request: { readonly error: DOMException | null }) => () =>
      reject(request.error ?? new Error('No reason'));
    const opening = indexedDB.open(database, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(table));
    opening.addEventListener('error', fail(opening));
    opening.addEventListener('success', () => {
      const db = opening.result;
      const request = ask(db.transaction(table, mode).objectStore(table));
      request.addEventListener('error', fail(request));
      request.addEventListener('success', () => {
        resolve(request.result);
        db.close();
      });
    });
  });
}
