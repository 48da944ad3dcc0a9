import * as v from 'valibot';
import { compareBlocks, pageKey, type Change } from '../capture/compare';
import { blocksSchema } from '../domain/blocks-schema';
import type { Clip } from '../domain/clip';
import { lookupKey } from '../domain/columns-of';
import type { Block, Page } from '../domain/page';
import { readProfile } from '../domain/profile';
import type { MemberOf } from '../domain/attributes';
import { textHash } from './clip-page';
import type { House } from './house';
import { memberNames } from './member-names';

/** What we already keep of this page, or of the same words at another address. */
export interface SeenBefore {
  /** The latest clip of this address. */
  readonly here?: {
    readonly at: number;
    /** Undefined: this device. */
    readonly by: string | undefined;
    readonly unchanged: boolean;
    /** Paragraph by paragraph; empty when unchanged or when the kept text is not here. */
    readonly changes: readonly Change[];
  };
  /** The same words, kept from elsewhere: a reprint confirms nothing. */
  readonly elsewhere: readonly { readonly title: string; readonly site: string }[];
}

type Needs = Pick<House, 'records' | 'random' | 'alone'>;

export async function seenBefore(house: Needs, page: Page): Promise<SeenBefore> {
  const key = pageKey(page.url, page.canonical);
  const hash = textHash(page.blocks);
  const found = await house.records.find({
    keys: [lookupKey('page', key), lookupKey('text', hash)],
    limit: 50,
  });
  const kept = await house.records.subjects(found.rows.map((row) => row.id));
  const clips = kept.flatMap(({ subject }) => readProfile(subject.id, subject.attributes).clips);
  const here = clips.filter((clip) => clip.value.page === key);
  const elsewhere = clips.filter((clip) => clip.id === hash && clip.value.page !== key);
  const latest = here.toSorted((a, b) => b.value.seen - a.value.seen)[0];
  return {
    ...(latest ? { here: await compared(house, latest, page, hash) } : {}),
    elsewhere: distinct(elsewhere).map(({ title, site }) => ({ title, site })),
  };
}

async function compared(house: Needs, clip: MemberOf<Clip>, page: Page, hash: string) {
  const unchanged = clip.id === hash;
  const before = unchanged ? undefined : await keptBlocks(house, clip.value.text);
  const changes = before ? compareBlocks(before, page.blocks) : [];
  return {
    at: clip.value.seen,
    by: (await memberNames(house)).nameOf(clip.said.by),
    unchanged,
    changes: changes.filter((change) => change.kind !== 'same'),
  };
}

/** The text of a clip as it was kept; undefined when it did not come along with the clip. */
export async function keptBlocks(
  house: Pick<House, 'records'>,
  hash: string,
): Promise<readonly Block[] | undefined> {
  const blob = await house.records.blob(hash);
  if (!blob) return undefined;
  const text: unknown = JSON.parse(new TextDecoder().decode(blob.bytes));
  const read = v.safeParse(blocksSchema, text);
  return read.success ? read.output : undefined;
}

function distinct(clips: readonly MemberOf<Clip>[]): readonly Clip[] {
  return [...new Map(clips.map((clip) => [clip.value.page, clip.value])).values()];
}
