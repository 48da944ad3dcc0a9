import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../lib/capture/take/take-snapshot';

/** A timer waits for some milliseconds each time; where the browser knows a shorter way, it is taken. */
function pause(): Promise<void> {
  const quick = import.meta.env.BROWSER !== 'firefox' && 'scheduler' in globalThis;
  if (quick && 'yield' in scheduler) return scheduler.yield();
  return new Promise((done) => setTimeout(done));
}

/** Put into a page on a click; gives back what the page shows, and nothing else happens there. */
export default defineUnlistedScript(() =>
  takeSnapshot(document, {
    now: Date.now,
    pause,
  }),
);
