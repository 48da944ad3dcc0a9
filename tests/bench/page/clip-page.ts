import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { takeSnapshot } from '../../../lib/capture/take/take-snapshot';
import { readPage } from '../../../lib/capture/read-page';

/** Milliseconds for all of a capture: the walk in the page, and reading what it took. */
export async function capture(): Promise<number> {
  const start = performance.now();
  const snapshot = await takeSnapshot(document, { now: Date.now, pause });
  readPage(snapshot, (html) => new DOMParser().parseFromString(html, 'text/html'));
  return performance.now() - start;
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/**
 * The longest that one turn of the walk kept the page from doing anything else. Only the walk runs
 * in the page; what it took is read elsewhere.
 */
export async function longestTurn(): Promise<number> {
  let longest = 0;
  let turn = performance.now();
  const ended = () => {
    longest = Math.max(longest, performance.now() - turn);
  };
  await takeSnapshot(document, {
    now: Date.now,
    pause: async () => {
      ended();
      await pause();
      turn = performance.now();
    },
  });
  ended();
  return longest;
}

/** The article reader alone, on a clone as it needs one. */
export function readability(): number {
  const start = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - start;
}

/** A peer that many clippers use. */
export function defuddle(): number {
  const start = performance.now();
  new Defuddle(document.cloneNode(true) as Document, { url: 'https://example.org/' }).parse();
  return performance.now() - start;
}

/** The share of sentinels that a main text has (`wanted`) or wrongly has (`unwanted`). */
export async function mainText(by: 'groundwork' | 'readability' | 'defuddle'): Promise<string> {
  if (by === 'readability') {
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
  }
  if (by === 'defuddle') {
    const found = new Defuddle(document.cloneNode(true) as Document, {
      url: 'https://example.org/',
    }).parse();
    return new DOMParser().parseFromString(found.content, 'text/html').body.textContent ?? '';
  }
  const snapshot = await takeSnapshot(document, { now: Date.now, pause });
  const page = readPage(snapshot, (html) => new DOMParser().parseFromString(html, 'text/html'));
  return page.blocks
    .filter((block) => block.main)
    .map((block) => `${block.label ?? ''} ${block.text}`)
    .join('\n');
}
