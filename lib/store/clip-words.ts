import { wordsOf } from '../domain/fold-text';
import type { ClipRow } from './clip-row';

/** Raised whenever other words come out of the same clip: all of them are then read again. */
export const wordsVersion = 1;

/**
 * Words of the title, site and author stand apart from those of the text, under a sign that no
 * word contains, so that one sorted list holds both.
 */
export const inHead = '!';
export const inText = '.';

export interface ClipWords {
  readonly head: readonly string[];
  readonly text: readonly string[];
}

/** In one string, as they are kept while they are few. */
export function joinWords({ head, text }: ClipWords): string {
  const signed = (sign: string, words: readonly string[]) => words.map((word) => sign + word);
  return [...signed(inHead, head), ...signed(inText, text)].join(' ');
}

export function splitWords(joined: string): ClipWords {
  const words = joined.split(' ');
  const unsigned = (sign: string) =>
    words.filter((word) => word.startsWith(sign)).map((word) => word.slice(1));
  return { head: unsigned(inHead), text: unsigned(inText) };
}

/** A longer run of letters is no word that anybody types to its end. */
const longestWord = 40;
/** Most of what stands between two spaces: one word of plain letters, with its comma or bracket. */
const plainWord = /^[!-/:-@[-`{-~]*([A-Za-z0-9]+)[!-/:-@[-`{-~]*$/u;

/**
 * The words of `wordsOf`, each once and cut where they are too long. Most words of a page come more
 * than once and need no folding, which is what takes longest.
 */
export function foldedWords(text: string): string[] {
  const words = new Set<string>();
  for (const run of new Set(text.split(/\s+/u))) {
    const plain = plainWord.exec(run)?.[1];
    if (plain !== undefined) words.add(plain.toLowerCase().slice(0, longestWord));
    else for (const word of foldedRun(run)) words.add(word.slice(0, longestWord));
  }
  return [...words];
}

/** Folding takes longest, and the same words come again and again while many clips are read. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 10_000;

function foldedRun(run: string): readonly string[] {
  const known = remembered.get(run);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = wordsOf(run);
  if (run.length <= longestWord) remembered.set(run, words);
  return words;
}

/** Titles, sites and authors of all who kept it. */
export function wordsOfHead(parts: ClipRow['parts']): string[] {
  const heads = Object.values(parts).flatMap(({ title, site, author = '' }) => [
    title,
    site,
    author,
  ]);
  return foldedWords(heads.join('\n'));
}

/** The words of a clip's text, from the blob of its blocks; none when it is something else. */
export function wordsOfText(bytes: Uint8Array): string[] {
  return foldedWords(wordsIn(bytes));
}

/** Read loosely, since a blob from a file holds whatever somebody put there. */
function wordsIn(bytes: Uint8Array): string {
  const blocks = parsed(new TextDecoder().decode(bytes));
  if (!Array.isArray(blocks)) return '';
  const texts: string[] = [];
  for (const block of blocks) {
    if (typeof block !== 'object' || block === null) continue;
    if ('label' in block && typeof block.label === 'string') texts.push(block.label);
    if ('text' in block && typeof block.text === 'string') texts.push(block.text);
  }
  return texts.join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
