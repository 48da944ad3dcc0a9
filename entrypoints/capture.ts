import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../lib/capture/take/take-snapshot';

/** Put into a page on a click; gives back what the page shows, and nothing else happens there. */
export default defineUnlistedScript(() =>
  takeSnapshot(document, {
    now: Date.now,
    pause: () => new Promise((done) => setTimeout(done)),
  }),
);
