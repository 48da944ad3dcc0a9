import { newId, type Random } from '../domain/ids';
import { browser } from './browser';

const key = 'session';

/**
 * A name for this run of the browser: tab numbers mean something only within one. The browser
 * keeps it in memory, so that a killed background finds it again; a lock keeps the background and
 * a panel that start together from naming it twice.
 */
export function thisSession(random: Random): Promise<string> {
  return navigator.locks.request('groundwork-session', async () => {
    const kept: unknown = (await browser.storage.session.get(key))[key];
    if (typeof kept === 'string') return kept;
    const made = newId(random);
    await browser.storage.session.set({ [key]: made });
    return made;
  });
}
