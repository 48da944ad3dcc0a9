/**
 * Opens a database whatever its version and tables, and changes nothing. Undefined when there is
 * none, or when it cannot be opened at all.
 */
export async function openAsItIs(
  factory: IDBFactory,
  name: string,
): Promise<IDBDatabase | undefined> {
  const opening = ask(() => {
    const request = factory.open(name);
    // Asked for without a version it only upgrades when it is made anew: then there was none.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    return request;
  });
  const db = await opening.catch(() => undefined);
  db?.addEventListener('versionchange', () => db.close());
  return db;
}

/** The answer to a request; one that fails does not take what else is running with it. */
export function ask<T>(make: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = make();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('The browser gave no reason'));
    });
  });
}
