import { noBook, writeBook } from './clip-book';
import { ClipIndexer, eachClip } from './clip-indexer';
import { addChange, type PartChanges } from './clip-parts';
import { decodeClip } from './clip-row';
import type { Base } from './base';

/**
 * Makes the index equal to all that profiles say. Texts are read again only `afresh`; otherwise
 * only what differs is written.
 */
export async function reindexClips(base: Base, parts: PartChanges, afresh: boolean): Promise<void> {
  if (!afresh) return index(base, await differences(base, parts));
  await Promise.all([base.clips.clear(), base.clipWords.clear(), base.clipBook.clear()]);
  // A turn that no window has seen yet, so that none trusts what it remembers.
  await writeBook(base, { ...noBook, turn: base.now() });
  await index(base, parts);
}

async function index(base: Base, changes: PartChanges): Promise<void> {
  const indexer = new ClipIndexer(base);
  await indexer.change(changes);
  await indexer.end(false);
}

async function differences(base: Base, parts: PartChanges): Promise<PartChanges> {
  const different: PartChanges = new Map();
  const unseen = new Set(parts.keys());
  await eachClip(base, (stored) => {
    for (const one of stored) {
      const before = decodeClip(base.codec, one)?.parts ?? {};
      const now = parts.get(one.id);
      unseen.delete(one.id);
      for (const profile of new Set([...Object.keys(before), ...(now?.keys() ?? [])])) {
        const part = now?.get(profile);
        if (JSON.stringify(part) !== JSON.stringify(before[profile])) {
          addChange(different, one.id, profile, part);
        }
      }
    }
  });
  for (const id of unseen) different.set(id, parts.get(id) ?? new Map());
  return different;
}
