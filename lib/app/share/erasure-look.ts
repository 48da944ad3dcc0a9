import { lookupKey } from '../../domain/columns-of';
import type { Known } from '../../ledger/entry';
import { reachOf } from '../../ledger/erase';
import type { House } from '../house';
import type { AskedErasure, Items } from '../ports/share-work';
import { contributionOf } from './contribution';

type Needs = Pick<House, 'records'>;

/** As many pages as one look asks about. */
const mostPages = 200;

/**
 * What these erasures, all by one person and about one subject, would take from here: not only what
 * they name, but what they would hide and whose page's text would go with it.
 */
export async function lookAtErasures(
  { records }: Needs,
  { id, name }: { readonly id: string; readonly name: string },
  erasures: readonly Known[],
  entries: readonly Known[],
): Promise<AskedErasure> {
  const { erases, hides, blobs } = reachOf(erasures, entries);
  const here = blobs.length === 0 ? new Set<string>() : new Set(await records.blobHashes());
  const going = blobs.filter((hash) => here.has(hash));
  return {
    id,
    name,
    by: erasures[0]?.by ?? '',
    entries: erasures.map((entry) => entry.id),
    erases: itemsOf(erases),
    hides: itemsOf(hides),
    blobs: going.length,
    others: await othersOn({ records }, id, going),
  };
}

function itemsOf(entries: readonly Known[]): Items {
  const items = { answers: 0, pages: 0, other: 0 };
  const seen = new Set<string>();
  for (const { a, v } of entries) {
    if (seen.has(a)) continue;
    seen.add(a);
    const what = contributionOf(a, v);
    items[what === 'findings' ? 'answers' : what === 'clips' ? 'pages' : 'other'] += 1;
  }
  return items;
}

async function othersOn(
  { records }: Needs,
  subject: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  if (texts.length === 0) return [];
  const keys = texts.slice(0, mostPages).map((hash) => lookupKey('text', hash));
  const { rows } = await records.find({ keys });
  return rows.flatMap(({ id, columns }) => (id === subject ? [] : [columns.name]));
}
