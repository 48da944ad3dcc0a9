import type { Records } from '../../lib/app/ports/records';
import type { Clip } from '../../lib/domain/clip';
import type { Block } from '../../lib/domain/page';
import { knowBlob, type KnownBlob } from '../../lib/ledger/blob';
import type { Entry } from '../../lib/ledger/entry';
import { profileEntries } from './seed';

const start = 1_760_000_000_000;
const hour = 3_600_000;

/** What one profile says of a clip; `id` and `text` stand for the hashes. */
export function clipEntries(
  profile: string,
  clip: Partial<Clip> & { readonly id: string; readonly text: string },
  how: { readonly by?: string; readonly t?: number } = {},
): Entry[] {
  const { id, ...own } = clip;
  const v = { title: '', site: '', lang: 'en', seen: start, chars: 0, ...own };
  return [{ a: `clip.${id}`, by: how.by ?? 'ana', e: profile, t: how.t ?? start, v }];
}

/** A text as pages are kept: a heading, then paragraphs. */
export function textBlob(paragraphs: readonly string[]): KnownBlob {
  const blocks = paragraphs.map((text, at): Block => ({
    kind: at === 0 ? 'heading' : 'paragraph',
    text,
    main: true,
    ...(at === 0 ? { level: 1 } : {}),
  }));
  return knowBlob(new TextEncoder().encode(JSON.stringify(blocks)), 'application/json');
}

/** Numbers from 0 to 1 that a seed decides. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const onsets = ['', 'b', 'br', 'c', 'ch', 'd', 'f', 'g', 'gr', 'l', 'm', 'n', 'p', 'pr', 'r', 's'];
const moreOnsets = ['st', 't', 'tr', 'v', 'w', 'y', 'h', 'j', 'qu', 'sc', 'th', 'll'];
const plainVowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ia', 'ou'];
/** About one word in ten has an accent, as in Spanish. */
const vowels = [...plainVowels, ...plainVowels, ...plainVowels, 'á', 'é', 'í', 'ó'];
const codas = ['', '', '', 'n', 'r', 's', 'l', 'd', 'm', 't', 'nt', 'st'];

/** Some frequent words of both languages, so that the top of the list is as short as real ones. */
const frequent =
  'the of and to in a is that for on was with as de la que el en y los se del las un por con it at by be this from have are not no una su para council city school board meeting said vote housing community members public street ciudad escuela consejo vivienda junta barrio'.split(
    ' ',
  );

/** Words by rank, the frequent first; later ones are longer, as in any language. */
export function vocabulary(count: number): string[] {
  const draw = drawFrom(7);
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? '';
  const words = new Set(frequent);
  while (words.size < count) {
    const syllables = 2 + Math.floor(draw() * 2 + words.size / count);
    let word = '';
    for (let at = 0; at < syllables; at += 1) {
      word += pick([...onsets, ...moreOnsets]) + pick(vowels) + pick(codas);
    }
    words.add(word);
  }
  return [...words];
}

/** As often as words of a language: the second half as often as the first, and so on. */
export function zipf(words: readonly string[], draw: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= words.length; rank += 1) sums.push((sum += 1 / rank));
  return () => {
    const wanted = draw() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

export interface ClipSeed {
  readonly clips: number;
  /** Profiles that they are spread over, `p0` onwards. */
  readonly profiles: number;
  /** Words of a text in the mean; 650 unless told. */
  readonly words?: number;
  /** How many different words there are in all; 60 000 unless told. */
  readonly vocabulary?: number;
  /** Clips of one batch; 5000 unless told. */
  readonly batch?: number;
  readonly onProgress?: (done: number) => void;
}

/** Fills a store with made-up clips, in few batches. The same seed gives the same clips. */
export async function seedClips(
  records: Pick<Records, 'write'>,
  { clips, profiles, words = 650, batch = 5000, onProgress, ...rest }: ClipSeed,
): Promise<void> {
  const draw = drawFrom(clips);
  const list = vocabulary(rest.vocabulary ?? 60_000);
  const word = zipf(list, draw);
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  for (let from = 0; from < clips; from += batch) {
    const entries: Entry[] = [];
    const blobs: KnownBlob[] = [];
    for (let n = from; n < Math.min(clips, from + batch); n += 1) {
      const profile = n % profiles;
      if (n < profiles) entries.push(...profileEntries(n, 0));
      const paragraphs = Array.from({ length: Math.ceil((words * (0.2 + draw() * 1.6)) / 60) });
      const text = textBlob([sentence(8), ...paragraphs.map(() => sentence(60))]);
      blobs.push(text);
      entries.push(...clipEntries(`p${profile}`, { ...pageOf(n, sentence(9)), text: text.hash }));
      if (n % 5 === 0) entries.push(findingEntry(`p${profile}`, `c${n}`, n));
    }
    const written = await records.write({ entries, blobs, why: 'seed' });
    if (!written.ok) throw new Error(`Seeding failed: ${written.cause}`);
    onProgress?.(Math.min(clips, from + batch));
  }
}

function pageOf(n: number, title: string) {
  const site = `${['Alder Falls Post', 'Birch Hollow Herald', 'El Vecino'][n % 3] ?? ''} ${n % 400}`;
  return {
    id: `c${n}`,
    title,
    site,
    author: `Writer ${n % 1000}`,
    url: `https://news${n % 400}.example.org/story/${n}`,
    lang: n % 3 === 2 ? 'es' : 'en-US',
    seen: start + n * hour,
  };
}

export function findingEntry(profile: string, clip: string, n: number): Entry {
  const v = { basis: 'reported', clip, paper: 'paper', question: 'work', text: `Answer ${n}` };
  return { a: `finding.f${n}`, by: 'ana', e: profile, t: start + n, v };
}
