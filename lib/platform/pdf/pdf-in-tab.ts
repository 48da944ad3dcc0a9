import type { FetchPdf } from '../../app/ports/pdf-in-tab';
import { done, failed } from '../../domain/result';
import { browser } from '../browser';
import { causeOf } from '../page-access';

/** Bytes a message: what comes out of a tab is limited, and a PDF may be larger. */
const part = 6 * 2 ** 20;

export const fetchPdf: FetchPdf = async (tab, largest) => {
  try {
    const size = await inTab(tab, fetchHere, [largest]);
    if (typeof size !== 'number') return failed('pdf-not-fetched');
    if (size > largest) return failed('file-too-large', { limit: largest / 2 ** 20 });
    const bytes = new Uint8Array(size);
    for (let from = 0; from < size; from += part) {
      const text = await inTab(tab, partHere, [from, Math.min(size, from + part)]);
      if (typeof text !== 'string') return failed('page-gone');
      bytes.set(bytesOf(text), from);
    }
    await inTab(tab, forgetHere, []);
    return done(bytes);
  } catch (error) {
    return failed(causeOf(String(error)));
  }
};

async function inTab<A extends unknown[]>(
  tab: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab }, func, args });
  return injected?.result;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/*
 * The functions below are taken to the tab by their text, so each must stand alone. The bytes wait
 * in the extension's own world there, which the page can't see.
 */

/** How many bytes the address gave; more than `largest` when it was stopped; null when it failed. */
async function fetchHere(largest: number): Promise<number | null> {
  try {
    const answer = await fetch(location.href, { cache: 'force-cache' });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) return null;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value);
      size += read.value.length;
      if (size > largest) {
        await reader.cancel();
        return size;
      }
    }
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    Object.assign(globalThis, { groundworkPdf: bytes });
    return size;
  } catch {
    return null;
  }
}

function partHere(from: number, to: number): string | null {
  const bytes: unknown = Reflect.get(globalThis, 'groundworkPdf');
  if (!(bytes instanceof Uint8Array)) return null;
  let text = '';
  for (let at = from; at < to; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 0x8000)));
  }
  return btoa(text);
}

function forgetHere(): void {
  Reflect.deleteProperty(globalThis, 'groundworkPdf');
}
