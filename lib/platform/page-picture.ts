import type { PagePicture } from '../app/ports/page-picture';
import { done, failed } from '../domain/result';
import { browser } from './browser';

/** Allowed only while the page was opened by the toolbar, the shortcut or the menu. */
export const pagePicture: PagePicture = {
  async take() {
    try {
      const address = await browser.tabs.captureVisibleTab(undefined, {
        format: 'jpeg',
        quality: 80,
      });
      return done(bytesOf(address));
    } catch {
      return failed('picture-not-granted');
    }
  },
};

/** The bytes of a `data:` address; nothing may be fetched here, not even that. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
