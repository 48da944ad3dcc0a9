import type { Block } from '../../domain/page';
import type { House } from '../house';
import type { ClipFacets, ClipListed, ClipQuery } from '../ports/clips';
import { knownMember } from '../this-member';
import { hitsIn, piecesOf, type Piece } from './hits';
import { readBlocks } from './kept-text';
import { snippetOf } from './snippet';

/** One page as the list of clips shows it. */
export interface ClipHit {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly site: string;
  readonly url: string | undefined;
  readonly lang: string;
  readonly seen: number;
  /** Undefined for this device. */
  readonly by: string | undefined;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** Empty when the text is not here. */
  readonly snippet: readonly Piece[];
  readonly findings: number;
}

/** A part of the list, and where it begins. */
export interface ClipWindow {
  readonly rows: readonly ClipHit[];
  readonly total: number;
  readonly offset: number;
}

type Needs = Pick<House, 'records'>;

/** One window of all clips that match: fifty thousand cost as much as a screenful. */
export async function searchClips(house: Needs, query: ClipQuery): Promise<ClipWindow> {
  const { rows, total } = await house.records.clips.search(query);
  const me = await knownMember(house);
  const [names, texts] = await Promise.all([namesFor(house, rows), textsFor(house, rows)]);
  const search = query.search ?? '';
  return {
    rows: rows.map((row) => hitOf(row, search, names, texts, me)),
    total,
    offset: query.offset ?? 0,
  };
}

export function clipFacets(house: Needs): Promise<ClipFacets> {
  return house.records.clips.facets();
}

function hitOf(
  row: ClipListed,
  search: string,
  names: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, readonly Block[]>,
  me: string | undefined,
): ClipHit {
  const title = row.title || row.file || '';
  const blocks = row.texts.map((text) => texts.get(text)).find((one) => one !== undefined);
  return {
    id: row.id,
    title: piecesOf(title, hitsIn(title, search, 'title')),
    site: row.site,
    url: row.url,
    lang: row.lang,
    seen: row.seen,
    by: row.by === me ? undefined : (names.get(row.by) ?? row.by.slice(0, 6)),
    profiles: row.profiles,
    snippet: blocks === undefined ? [] : snippetOf(blocks, search),
    findings: row.findings,
  };
}

/** Names of those who clipped. */
async function namesFor(house: Needs, rows: readonly ClipListed[]): Promise<Map<string, string>> {
  const ids = new Set(rows.map(({ by }) => by));
  const listed = await house.records.columns([...ids]);
  return new Map(
    listed
      .filter(({ columns }) => columns.name !== '')
      .map(({ id, columns }) => [id, columns.name]),
  );
}

async function textsFor(
  house: Needs,
  rows: readonly ClipListed[],
): Promise<Map<string, readonly Block[]>> {
  const blobs = await house.records.blobs([...new Set(rows.flatMap(({ texts }) => texts))]);
  const texts = new Map<string, readonly Block[]>();
  for (const { hash, bytes } of blobs) {
    const blocks = readBlocks(bytes);
    if (blocks !== undefined) texts.set(hash, blocks);
  }
  return texts;
}
