import { done, failed, type Result } from '../../domain/result';
import { makeInvite, openInvite } from '../../exchange/keys/invite';
import { readWords } from '../../exchange/keys/passphrase';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';
import type {
  Asked,
  FilePreview,
  How,
  ShareJobs,
  ShareWork,
  TablePreview,
  Taken,
} from '../ports/share-work';
import { kindOf } from './file-kind';
import { currentGroup, enterGroup } from './group';
import { makeFile } from './make-file';
import { broughtBy } from './members';
import { stageGroupFile, type StagedFile } from './open-file';
import { previewFile } from './preview-file';
import { stageRescueFile } from './rescue-in';
import { stageTable, takeTable, type StagedTable } from './table-in';
import { takeFile } from './take-file';
import { weighFile } from './weigh-file';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** A person looks at one file while the shared folder is read: none may take the other's place. */
const most = { person: 3, folder: 1 } as const;
type Whose = keyof typeof most;

/** All long work of sharing over these records. */
export function shareJobs(house: Needs): ShareWork {
  const files = new Map<number, StagedFile>();
  const openings: Record<Whose, number[]> = { person: [], folder: [] };
  let last = 0;
  let table: StagedTable | undefined;

  async function open(asked: Asked, how: How): Promise<Result<FilePreview | TablePreview>> {
    last += 1;
    const opening = last;
    const whose = asked.onlyOurKey === true ? 'folder' : 'person';
    if (whose === 'person') table = undefined;
    openings[whose].push(opening);
    while (openings[whose].length > most[whose]) await letGo(openings[whose].shift() ?? 0);
    const kind = await kindOf(asked.file);
    if (kind === 'table') {
      const staged = await stageTable(house, asked);
      if (!staged.ok) return staged;
      table = staged.value.staged;
      return done(staged.value.preview);
    }
    if (kind !== 'group' && kind !== 'rescue') return failed(kind);
    const staged =
      kind === 'rescue'
        ? await stageRescueFile(house, asked.file, how)
        : await stageGroupFile(house, asked, how);
    if (!staged.ok) return staged;
    files.set(opening, staged.value);
    return done({ ...(await previewFile(house, staged.value)), opening });
  }

  async function letGo(opening: number): Promise<void> {
    await files.get(opening)?.staging.drop();
    files.delete(opening);
  }

  async function take(asked: ShareJobs['take']['asked'], how: How): Promise<Result<Taken>> {
    const file = files.get(asked.opening ?? openings.person.at(-1) ?? 0);
    return file ? takeFile(house, file, asked, how) : failed('file-not-staged');
  }

  async function join({ pasted, words }: ShareJobs['join']['asked']) {
    const invite = await openInvite(pasted, readWords(words) ?? words.trim());
    if (!invite.ok) return invite;
    const entered = await enterGroup(house, invite.value);
    return entered.ok ? done({ name: entered.value.group.name }) : entered;
  }

  async function invite(passphrase: string): Promise<Result<string>> {
    const ring = await currentGroup(house);
    return ring ? done(await makeInvite(ring, passphrase)) : failed('group-missing');
  }

  const noTable = async () => failed('file-not-staged');
  // A store that is full, closed or broken is a failure with words of its own, for every job.
  return {
    make: (order, how) => orStoreFailure(() => makeFile(house, order, how)),
    weigh: (order, how) => orStoreFailure(() => weighFile(house, order, how)),
    open: (asked, how) => orStoreFailure(() => open(asked, how)),
    take: (asked, how) => orStoreFailure(() => take(asked, how)),
    takeTable: (asked) =>
      orStoreFailure(() => (table ? takeTable(house, table, asked) : noTable())),
    brought: (_, how) => orStoreFailure(() => broughtBy(house, how)),
    invite: ({ passphrase }) => orStoreFailure(() => invite(passphrase)),
    join: (asked) => orStoreFailure(() => join(asked)),
  };
}
