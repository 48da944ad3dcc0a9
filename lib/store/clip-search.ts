import type { ClipFacets, ClipListed, ClipQuery, Clips, ClipsFound } from '../app/ports/clips';
import { audiences } from '../domain/audience';
import type { Base } from './base';
import { Best } from './clip-best';
import { factsKey, readBook, readNames, type Book } from './clip-book';
import { audienceBit, FactsRow, factsPerRow } from './clip-facts';
import { factsIn } from './clip-facts-kept';
import { matchWords, type Matched } from './clip-match';
import { pickOf, type Pick } from './clip-pick';
import { decodeClip, listedOf } from './clip-row';
import { foldedWords } from './clip-words';
import { opened } from './codec';
import { reading } from './failures';

/** More words than anybody types; the rest would hardly narrow what is found. */
const mostWords = 12;

export function clipsOf(base: Base): Clips {
  const inOneRead = <T>(work: () => Promise<T>): Promise<T> =>
    reading(() =>
      base.db.transaction('r', [base.clips, base.clipWords, base.clipBook], async () => work()),
    );
  return {
    search: (query) => inOneRead(() => search(base, query)),
    facets: () => inOneRead(() => facets(base)),
    clip: (id) => inOneRead(() => clip(base, id)),
  };
}

async function clip(base: Base, id: string): Promise<ClipListed | undefined> {
  const stored = await base.clips.where('id').equals(id).first();
  const row = stored && decodeClip(base.codec, stored);
  return row && listedOf(row);
}

async function search(base: Base, query: ClipQuery): Promise<ClipsFound> {
  const book = await readBook(base);
  const words = foldedWords(query.search ?? '').slice(0, mostWords);
  const [facts, matched, pick] = await Promise.all([
    factsOf(base, book),
    matchWords(base, book, words),
    pickOf(base, query),
  ]);
  const { offset = 0, limit = 50 } = query;
  const best = bestOf(offset + limit, book, facts, matched, pick);
  const numbers = Array.from(best.list().subarray(offset), numberOf);
  const rows = numbers.length === 0 ? [] : await base.clips.bulkGet(numbers);
  return {
    rows: rows.flatMap((stored) => {
      const row = stored && decodeClip(base.codec, stored);
      return row === undefined ? [] : [listedOf(row)];
    }),
    total: best.count,
  };
}

/*
 * What is found is put in order by one number each: words found in the title, then the minute it
 * was seen, then its own number. Together they are as many bits as a number can hold.
 */
const numberBits = 2 ** 22;
const minuteBits = 2 ** 26;

function numberOf(key: number): number {
  return key % numberBits;
}

/** From the newest on, since those are the best as a rule. */
function bestOf(
  wanted: number,
  book: Book,
  facts: readonly FactsRow[],
  matched: Matched | undefined,
  pick: Pick | undefined,
): Best {
  const best = new Best(wanted);
  // Neighbours share a row, and a search for a frequent word passes through all of them.
  let [row, at]: [FactsRow | undefined, number] = [undefined, -1];
  for (let left = (matched?.count ?? book.next) - 1; left >= 0; left -= 1) {
    const n = matched === undefined ? left : (matched.numbers[left] ?? 0);
    const place = n % factsPerRow;
    if (n - place !== at) [row, at] = [facts[(n - place) / factsPerRow], n - place];
    if (row === undefined || !row.stands(place)) continue;
    if (pick !== undefined && !pick(n, row, place)) continue;
    const rank = matched?.ranks[left] ?? 0;
    best.add((rank * minuteBits + row.minutes(place)) * numberBits + n);
  }
  return best;
}

/** The facts of all clips; those that were written since they were last read are read again. */
async function factsOf(base: Base, book: Book): Promise<readonly FactsRow[]> {
  const stale = book.facts.flatMap((turn, at) =>
    base.clipFacts.get(at)?.turn === turn ? [] : [{ at, turn }],
  );
  const stored = await base.clipBook.bulkGet(stale.map(({ at }) => factsKey(at)));
  for (const [place, { at, turn }] of stale.entries()) {
    const row = stored[place];
    const facts = factsIn(row === undefined ? undefined : opened(base.codec, row.body));
    base.clipFacts.set(at, { turn, facts });
  }
  return book.facts.map((_, at) => base.clipFacts.get(at)?.facts ?? new FactsRow());
}

async function facets(base: Base): Promise<ClipFacets> {
  const book = await readBook(base);
  const [facts, names] = await Promise.all([factsOf(base, book), readNames(base)]);
  const audience = new Map<string, number>();
  let cited = 0;
  for (let n = 0; n < book.next; n += 1) {
    const row = facts[Math.floor(n / factsPerRow)];
    const place = n % factsPerRow;
    if (row === undefined || !row.stands(place)) continue;
    if (row.cited(place)) cited += 1;
    for (const one of audiences) {
      if ((row.audiences(place) & audienceBit(one)) !== 0) {
        audience.set(one, (audience.get(one) ?? 0) + 1);
      }
    }
  }
  const counted = (list: (typeof names)['site']) =>
    new Map(list.pairs.filter(([, count]) => count > 0));
  return {
    total: book.total,
    cited,
    audience,
    site: counted(names.site),
    lang: counted(names.lang),
  };
}
