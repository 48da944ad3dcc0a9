import { derivedColumns } from '../../../lib/domain/derived-columns';
import { openStore } from '../../../lib/store/open-store';
import { drawFrom, seedClips, vocabulary, zipf } from '../../store/seed-clips';

/** Runs in a page of the extension: the clips of the store that is shipped, on a real IndexedDB. */
async function open() {
  const opened = await openStore({
    name: 'bench-clips',
    ...derivedColumns,
    now: Date.now,
  });
  if (!opened.ok) throw new Error(opened.cause);
  return opened.value;
}

/** Texts are short, since a long one costs seeding and not searching. */
export async function seed(clips: number): Promise<number> {
  const records = await open();
  await seedClips(records, { clips, profiles: clips / 5, words: 120, batch: 2500 });
  records.close();
  return clips;
}

/** What a person types, letter by letter: one word or two, frequent and rare, whole and begun. */
function typed(searches: number): string[] {
  const draw = drawFrom(3);
  const word = zipf(vocabulary(60_000), draw);
  return Array.from({ length: searches }, () => {
    const first = word();
    const begun = first.slice(0, Math.max(2, Math.ceil(first.length * draw())));
    return draw() < 0.4 ? `${word()} ${begun}` : begun;
  });
}

/** The time within which 95 of 100 searches answered. */
export async function searchP95(searches: number): Promise<number> {
  const records = await open();
  const times: number[] = [];
  await records.clips.search({ search: 'the', limit: 16 });
  for (const search of typed(searches)) {
    const started = performance.now();
    await records.clips.search({ search, limit: 16 });
    times.push(performance.now() - started);
  }
  records.close();
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}
