import * as v from 'valibot';
import type { PagePicture } from '../app/ports/page-picture';
import type { PicturePart } from '../app/ports/photo-drawing';
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
  async ofImage(address) {
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return failed('picture-not-granted');
      const [found] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: placeOfImage,
        args: [address],
      });
      const part = partOf(found?.result);
      if (part === undefined) return failed('photo-not-in-sight');
      const taken = await pagePicture.take();
      return taken.ok ? done({ picture: taken.value, part }) : taken;
    } catch {
      return failed('picture-not-granted');
    }
  },
};

/** Runs in the page: nothing from outside of it can be used here. */
async function placeOfImage(address: string): Promise<unknown> {
  const image = [...document.images].find(
    (one) => (one.currentSrc === address || one.src === address) && one.checkVisibility(),
  );
  if (!image) return null;
  image.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 120));
  const { bottom, left, right, top } = image.getBoundingClientRect();
  const x = Math.max(0, left) / innerWidth;
  const y = Math.max(0, top) / innerHeight;
  const width = Math.min(innerWidth, right) / innerWidth - x;
  const height = Math.min(innerHeight, bottom) / innerHeight - y;
  return { x, y, width, height };
}

const partSchema = v.object({
  x: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  y: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  width: v.pipe(v.number(), v.minValue(0.005), v.maxValue(1)),
  height: v.pipe(v.number(), v.minValue(0.005), v.maxValue(1)),
});

/** A page can answer anything. */
function partOf(answer: unknown): PicturePart | undefined {
  const read = v.safeParse(partSchema, answer);
  return read.success ? read.output : undefined;
}

/** The bytes of a `data:` address; nothing may be fetched here, not even that. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
