import { done, failed, type Result } from '../../domain/result';
import { parseEntry, type Known } from '../../ledger/entry';
import type { House } from '../house';
import type { StoreCause } from '../ports/records';
import type { How } from '../ports/share-work';
import { StagingFile, type StagedFile } from './open-file';

/** Lines between two looks at whether somebody wants it stopped, and entries set aside at once. */
const atOnce = 2000;

/**
 * Reads the lines that a rescue saved. Each proves itself; those that do not were damaged before
 * they were saved, and the others are worth having without them.
 */
export async function stageRescueFile(
  house: Pick<House, 'records'>,
  file: File,
  how: How,
): Promise<Result<StagedFile, StoreCause | 'file-cancelled' | 'file-not-ours'>> {
  const lines = (await file.text()).split('\n');
  const byId = new Map<string, Known>();
  for (const [at, line] of lines.entries()) {
    if (how.signal.aborted) return failed('file-cancelled');
    const entry = line.startsWith('{"a":') ? parseEntry(line) : undefined;
    if (entry?.ok === true) byId.set(entry.value.id, entry.value);
    if (at % atOnce === 0) how.onProgress(at, lines.length);
  }
  if (byId.size === 0) return failed('file-not-ours');
  const begun = await StagingFile.begin(house);
  if (!begun.ok) return begun;
  const { staging, look } = begun.value;
  const sorted = [...byId.values()].toSorted((one, two) => (one.e < two.e ? -1 : 1));
  for (let from = 0; from < sorted.length; from += atOnce) {
    const added = await begun.value.add({ entries: sorted.slice(from, from + atOnce), blobs: [] });
    if (!added.ok) return added;
  }
  const ended = await begun.value.end();
  if (!ended.ok) return ended;
  const again = (anew: How) => stageRescueFile(house, file, anew);
  return done({ name: file.name, staging, look, again });
}
