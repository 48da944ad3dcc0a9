import { membersOf, type MemberOf } from '../../domain/attributes';
import type { Clip } from '../../domain/clip';
import { lookupKey } from '../../domain/columns-of';
import type { Finding } from '../../domain/finding';
import { pageText } from '../../domain/page';
import { profileSets } from '../../domain/profile';
import type { Quote } from '../../domain/quote';
import { findQuote } from '../../evidence/anchor';
import type { House } from '../house';
import { keptBlocks } from '../seen-before';

/** Of answers whose quote has left its page since: when the page was last seen, by finding. */
export type GoneQuotes = ReadonlyMap<string, number>;

interface Quoted {
  readonly id: string;
  readonly page: string;
  readonly seen: number;
  readonly quote: Quote;
}

/** More other people's profiles with the same page than this add nothing. */
const mostOthers = 50;

/**
 * Looks for each quote in the newest kept text of the page it was taken from, whomever that was
 * kept for. What nobody kept again is not gone, only unknown.
 */
export async function goneQuotes(
  house: Pick<House, 'records'>,
  clips: readonly MemberOf<Clip>[],
  findings: readonly MemberOf<Finding>[],
): Promise<GoneQuotes> {
  const own = new Map(clips.map((clip) => [clip.id, clip.value]));
  const quoted = findings.flatMap(({ id, value: { clip, quote } }): Quoted[] => {
    const from = clip === undefined ? undefined : own.get(clip);
    if (from?.page === undefined || quote === undefined) return [];
    return [{ id, page: from.page, seen: from.seen, quote }];
  });
  if (quoted.length === 0) return new Map();
  const newest = await newestOf(house, new Set(quoted.map(({ page }) => page)));
  const gone = new Map<string, number>();
  const texts = new Map<string, string | undefined>();
  for (const { id, page, quote, seen } of quoted) {
    const latest = newest.get(page);
    if (latest === undefined || latest.seen <= seen) continue;
    if (!texts.has(latest.text)) {
      const blocks = await keptBlocks(house, latest.text);
      texts.set(latest.text, blocks && pageText(blocks));
    }
    const text = texts.get(latest.text);
    if (text !== undefined && findQuote(text, quote) === undefined) gone.set(id, latest.seen);
  }
  return gone;
}

async function newestOf(
  house: Pick<House, 'records'>,
  pages: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Clip>> {
  const keys = [...pages].map((page) => lookupKey('page', page));
  const found = await house.records.find({ keys, limit: mostOthers });
  const kept = await house.records.subjects(found.rows.map((row) => row.id));
  const newest = new Map<string, Clip>();
  for (const { subject } of kept) {
    for (const { value } of membersOf(subject.attributes, 'clip', profileSets.clip)) {
      const before = value.page === undefined ? undefined : newest.get(value.page);
      if (value.page !== undefined && (before === undefined || before.seen < value.seen)) {
        newest.set(value.page, value);
      }
    }
  }
  return newest;
}
