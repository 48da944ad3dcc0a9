import { done, failed, type Result } from '../../domain/result';
import { parseEntry, type Known } from '../../ledger/entry';
import type { How } from '../ports/share-work';
import type { StagedFile } from './open-file';

/** Lines between two looks at whether somebody wants it stopped. */
const atOnce = 2000;

/**
 * Reads the lines that a rescue saved. Each proves itself; those that do not were damaged before
 * they were saved, and the others are worth having without them.
 */
export async function stageRescueFile(
  file: File,
  { signal, onProgress }: How,
): Promise<Result<StagedFile, 'file-cancelled' | 'file-not-ours'>> {
  const lines = (await file.text()).split('\n');
  const byId = new Map<string, Known>();
  for (const [at, line] of lines.entries()) {
    if (signal.aborted) return failed('file-cancelled');
    const entry = line.startsWith('{"a":') ? parseEntry(line) : undefined;
    if (entry?.ok === true) byId.set(entry.value.id, entry.value);
    if (at % atOnce === 0) onProgress(at, lines.length);
  }
  if (byId.size === 0) return failed('file-not-ours');
  return done({ name: file.name, entries: [...byId.values()], blobs: [], unread: 0 });
}
