import { done, failed, type Failed, type Result } from '../../domain/result';
import type { OpenCause } from '../../exchange/group-file/causes';
import type { Head } from '../../exchange/group-file/head';
import { openGroupFile } from '../../exchange/group-file/open';
import type { Keys } from '../../exchange/group-file/seal';
import { keysOf } from '../../exchange/keys/key-ring';
import { readWords } from '../../exchange/keys/passphrase';
import type { KnownBlob } from '../../ledger/blob';
import type { Known } from '../../ledger/entry';
import type { House } from '../house';
import type { How } from '../ports/share-work';
import { keptGroups } from './group';

/** All that a file holds, proven whole, and still nowhere but here. */
export interface StagedFile {
  readonly name: string;
  /** A rescue file has none. */
  readonly head?: Head;
  readonly entries: readonly Known[];
  readonly blobs: readonly KnownBlob[];
  /** Lines of kinds that only newer versions know. */
  readonly unread: number;
}

export type GroupFileCause =
  Exclude<OpenCause, 'file-empty' | 'file-too-large'> | 'group-file-empty' | 'group-file-too-large';

/** Reads a group file to its end and sets it aside. */
export async function stageGroupFile(
  house: Pick<House, 'records'>,
  file: File,
  passphrase: string | undefined,
  { signal, onProgress }: How,
): Promise<Result<StagedFile, GroupFileCause>> {
  const entries: Known[] = [];
  const blobs: KnownBlob[] = [];
  const opened = await openGroupFile<OpenCause>(file, {
    keys: { ...keysOf(await keptGroups(house)), ...passphrases(passphrase) },
    stage: async (part) => {
      for (const entry of part.entries) entries.push(entry);
      for (const blob of part.blobs) blobs.push(blob);
      return done(undefined);
    },
    signal,
    progress: (share) => onProgress(share, 1),
  });
  if (!opened.ok) return renamed(opened);
  const { head, unread } = opened.value;
  return done({ name: file.name, head, entries, blobs, unread });
}

/** Six words in any spelling first; the very same signs may be a passphrase of one's own. */
function passphrases(typed: string | undefined): Keys {
  if (typed === undefined || typed.trim() === '') return {};
  const words = readWords(typed);
  return { passphrases: [...new Set([...(words === undefined ? [] : [words]), typed.trim()])] };
}

/** The same causes end the reading of a page's file, and are spoken of otherwise there. */
function renamed({ cause, facts }: Failed<OpenCause>): Failed<GroupFileCause> {
  if (cause === 'file-empty') return failed('group-file-empty', facts);
  if (cause === 'file-too-large') return failed('group-file-too-large', facts);
  return failed(cause, facts);
}
