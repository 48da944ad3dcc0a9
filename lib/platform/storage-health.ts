import type { StorageHealth } from '../app/ports/storage-health';

/** Chrome answers no to persistence even with `unlimitedStorage`; that is not shown as a fault. */
export const storageHealth: StorageHealth = {
  async askToPersist() {
    return (await navigator.storage.persisted()) || navigator.storage.persist();
  },
  async used() {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
};
