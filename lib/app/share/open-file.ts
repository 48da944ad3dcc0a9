import { done, failed, type Failed, type Result } from '../../domain/result';
import type { OpenCause } from '../../exchange/group-file/causes';
import type { Head } from '../../exchange/group-file/head';
import { openGroupFile, type Opened } from '../../exchange/group-file/open';
import type { Keys } from '../../exchange/group-file/seal';
import { currentKeys, formerKeys } from '../../exchange/keys/key-ring';
import { readWords } from '../../exchange/keys/passphrase';
import type { Known } from '../../ledger/entry';
import type { House } from '../house';
import type { Portion, Staging, StoreCause } from '../ports/records';
import type { Asked, How } from '../ports/share-work';
import { FileLook } from './file-look';
import { keptGroups } from './group';

/** A file that was proven whole, set aside on the disk: nothing of it counts yet. */
export interface StagedFile {
  readonly name: string;
  /** A rescue file has none. */
  readonly head?: Head;
  /** Sealed with a key that the group gave up: whoever left may have made it. */
  readonly earlierKey?: true;
  readonly staging: Staging;
  readonly look: FileLook;
  /** Reads the file once more, for when something was written here in the meantime. */
  readonly again: (how: How) => Promise<Result<StagedFile>>;
}

export type GroupFileCause =
  | Exclude<OpenCause, 'file-empty' | 'file-too-large'>
  | 'file-earlier-key'
  | 'group-file-empty'
  | 'group-file-too-large';

type AskedFile = Pick<Asked, 'file' | 'passphrase' | 'onlyOurKey'>;
type Causes = OpenCause | StoreCause | 'file-earlier-key';

/** Reads a group file to its end and sets it aside. */
export async function stageGroupFile(
  house: Pick<House, 'records'>,
  asked: AskedFile,
  how: How,
): Promise<Result<StagedFile, GroupFileCause | StoreCause>> {
  const begun = await StagingFile.begin(house);
  if (!begun.ok) return begun;
  const staged = begun.value;
  const opened = await openWithKeys(house, asked, staged, how);
  if (!opened.ok) {
    await staged.staging.drop();
    return renamed(opened);
  }
  const ended = await staged.end();
  if (!ended.ok) return ended;
  return done({
    name: asked.file.name,
    head: opened.value.head,
    ...(opened.value.earlierKey ? { earlierKey: true } : {}),
    staging: staged.staging,
    look: staged.look,
    again: (anew) => stageGroupFile(house, asked, anew),
  });
}

/** Tries the keys that count now first, so that what opens only with an earlier one is known. */
async function openWithKeys(
  house: Pick<House, 'records'>,
  { file, passphrase, onlyOurKey = false }: AskedFile,
  staged: StagingFile,
  { signal, onProgress }: How,
): Promise<Result<Opened & { readonly earlierKey: boolean }, Causes>> {
  const kept = await keptGroups(house);
  const rings = onlyOurKey ? kept.slice(0, 1) : kept;
  const progress = (share: number) => onProgress(share, 1);
  const opened = await openGroupFile<Causes>(file, {
    keys: { ...currentKeys(rings), ...passphrases(passphrase) },
    stage: (part) => staged.add(part),
    signal,
    progress,
  });
  if (opened.ok) return done({ ...opened.value, earlierKey: false });
  const former = formerKeys(rings);
  if (opened.cause !== 'file-other-key' || former.identities?.length === 0) return opened;
  const earlier = await openGroupFile<Causes>(file, {
    keys: former,
    stage: async (part) => (onlyOurKey ? failed('file-earlier-key') : staged.add(part)),
    signal,
    progress,
  });
  return earlier.ok ? done({ ...earlier.value, earlierKey: true }) : earlier;
}

/** Sets whole subjects aside and sums up what they would change. */
export class StagingFile {
  readonly look = new FileLook();
  /** The last subject so far: more of it may come with the next part. */
  #rest: readonly Known[] = [];

  private constructor(
    private readonly house: Pick<House, 'records'>,
    readonly staging: Staging,
  ) {}

  static async begin(house: Pick<House, 'records'>): Promise<Result<StagingFile, StoreCause>> {
    const begun = await house.records.stage();
    return begun.ok ? done(new StagingFile(house, begun.value)) : begun;
  }

  add({ entries, blobs }: Portion): Promise<Result<void, StoreCause>> {
    const all = [...this.#rest, ...entries];
    const last = all.at(-1)?.e;
    // Blobs come after all entries.
    const cut = blobs.length > 0 ? all.length : all.findIndex(({ e }) => e === last);
    this.#rest = all.slice(cut);
    return this.#put({ entries: all.slice(0, cut), blobs });
  }

  end(): Promise<Result<void, StoreCause>> {
    const entries = this.#rest;
    this.#rest = [];
    return this.#put({ entries, blobs: [] });
  }

  async #put(portion: Portion): Promise<Result<void, StoreCause>> {
    if (portion.entries.length + portion.blobs.length === 0) return done(undefined);
    const unseen = await this.staging.add(portion);
    if (!unseen.ok) return unseen;
    await this.look.part(this.house, portion, unseen.value);
    return done(undefined);
  }
}

/** Six words in any spelling first; the very same signs may be a passphrase of one's own. */
function passphrases(typed: string | undefined): Keys {
  if (typed === undefined || typed.trim() === '') return {};
  const words = readWords(typed);
  return { passphrases: [...new Set([...(words === undefined ? [] : [words]), typed.trim()])] };
}

/** The same causes end the reading of a page's file, and are spoken of otherwise there. */
function renamed({ cause, facts }: Failed<Causes>): Failed<GroupFileCause | StoreCause> {
  if (cause === 'file-empty') return failed('group-file-empty', facts);
  if (cause === 'file-too-large') return failed('group-file-too-large', facts);
  return failed(cause, facts);
}
