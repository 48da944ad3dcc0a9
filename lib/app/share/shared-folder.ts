import { done, failed, type Result } from '../../domain/result';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';
import type { StoreCause } from '../ports/records';
import type { How, Order, SeatWords } from '../ports/share-work';
import { thisMember } from '../this-member';
import { noteOut } from './files-made';
import { folderState, keepFolderState, sumHeld, type FolderState } from './folder-state';
import { currentGroup } from './group';
import { plainName } from './make-file';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone' | 'share'>;

/** Each member writes only this one, and reads everybody's: two writers never meet in a file. */
export async function ourFileName(house: Needs): Promise<string> {
  const group = plainName((await currentGroup(house))?.group.name ?? '');
  const member = await thisMember(house);
  return `${group === '' ? 'group' : group}-${member}.groundwork`;
}

export interface FolderNews {
  /** Files that had something new, and how many notes they brought. */
  readonly files: number;
  readonly fresh: number;
  /** Erasures that wait in files: somebody must open those and agree. */
  readonly held: number;
  /** Files that did not open, or are of another group. */
  readonly passedOver: readonly string[];
  /** Files sealed with a key that the group gave up: left for a person to open, or not. */
  readonly earlierKey: readonly string[];
}

export interface FolderWords {
  readonly language: 'en' | 'es';
  readonly chambers: SeatWords;
  /** Of the restore point before a file. */
  readonly before: (name: string) => string;
}

/**
 * Takes in what the others' files bring. By itself only what is sealed with the key that our own
 * group has now; every file has its restore point, and no erasure is agreed to.
 */
export function readFolder(
  house: Needs,
  files: readonly File[],
  words: FolderWords,
  how: How,
): Promise<Result<FolderNews>> {
  return orStoreFailure(async () => {
    if ((await currentGroup(house)) === undefined) return failed('group-missing');
    const ours = await ourFileName(house);
    const [passedOver, earlierKey] = [new Array<string>(), new Array<string>()];
    const news = { files: 0, fresh: 0, passedOver, earlierKey };
    const waits: Record<string, FolderState['waits'][string]> = {};
    for (const file of files.toSorted((one, two) => (one.name < two.name ? -1 : 1))) {
      if (file.name === ours || !file.name.endsWith('.groundwork')) continue;
      const state = await folderState(house);
      const mark = `${file.size} ${file.lastModified}`;
      const wait = state.waits[file.name];
      const isRead = state.read[file.name] === mark;
      if (isRead && (await stillSo(house, wait))) {
        if (wait !== undefined) waits[file.name] = wait;
        continue;
      }
      const taken = await takeOne(house, file, words, how);
      if (!taken.ok) {
        if (how.signal.aborted || taken.cause.startsWith('store-')) return taken;
        (taken.cause === 'file-earlier-key' ? earlierKey : passedOver).push(file.name);
        continue;
      }
      const { fresh, held } = taken.value;
      news.fresh += fresh;
      if (fresh > 0) news.files += 1;
      if (held > 0) waits[file.name] = { held, revision: await house.records.revision() };
      // At once, or what waits in it would be forgotten if the reading ended here.
      const now = { ...state.waits, ...waits };
      if (held === 0) delete now[file.name];
      await keepFolderState(house, { read: { ...state.read, [file.name]: mark }, waits: now });
    }
    // Whatever lies there no more waits no more.
    await keepFolderState(house, { waits, passedOver, earlierKey });
    return done({ ...news, held: sumHeld(waits) });
  });
}

/** What waits in a file that was read may have been agreed to, or have come another way. */
async function stillSo(
  { records }: Needs,
  wait: FolderState['waits'][string] | undefined,
): Promise<boolean> {
  return wait === undefined || wait.revision === (await records.revision());
}

async function takeOne(
  house: Needs,
  file: File,
  { language, chambers, before }: FolderWords,
  how: How,
): Promise<Result<{ fresh: number; held: number }>> {
  const start = await file.slice(0, 22).text();
  if (start !== 'age-encryption.org/v1\n') return failed('file-not-ours');
  const opened = await house.share.open({ file, language, chambers, onlyOurKey: true }, how);
  if (!opened.ok) return opened;
  const preview = opened.value;
  if (preview.is !== 'group' || preview.otherGroup) return failed('file-not-ours');
  const held = preview.erasures.reduce((sum, { entries }) => sum + entries.length, 0);
  if (preview.fresh === 0 && preview.freshBlobs === 0) return done({ fresh: 0, held });
  const { opening } = preview;
  const asked = { opening, label: before(file.name), erasuresAgreed: [], become: false };
  const taken = await house.share.take(asked, how);
  return taken.ok ? done({ fresh: taken.value.fresh, held }) : taken;
}

/** Our own file, and what it says. */
export interface FolderFile {
  readonly name: string;
  readonly file: Blob;
  readonly written: string;
}

/** Remembers that it lies in the folder now, for everybody. */
export function noteFolderFile(
  house: Pick<House, 'records' | 'now' | 'alone'>,
  { written }: FolderFile,
): Promise<Result<void, StoreCause>> {
  return keepFolderState(house, { written, at: house.now() });
}

/** Our own file for the folder; nothing when the one that lies there says all there is. */
export function fileForFolder(
  house: Needs,
  how: How,
  again = false,
): Promise<Result<FolderFile | undefined>> {
  return orStoreFailure(async () => {
    const { assessments, names, written } = await folderState(house);
    const revision = await house.records.revision();
    const now = [revision, assessments, names].join(' ');
    if (now === written && !again) return done(undefined);
    const order: Order = {
      what: 'everything',
      assessments,
      people: names ? 'names' : 'no',
      blobs: 'texts',
      seal: { to: 'group' },
    };
    const made = await house.share.make(order, how);
    if (!made.ok) return made;
    const out = await noteOut(house, revision);
    if (!out.ok) return out;
    return done({ name: await ourFileName(house), file: made.value.file, written: now });
  });
}

/**
 * Both ways with a folder that the browser keeps hold of. Nobody may be looking: what went wrong is
 * kept until it went well.
 */
export async function syncFolder(
  house: Needs & Pick<House, 'folder'>,
  words: FolderWords,
  how: How,
): Promise<Result<FolderNews>> {
  const synced = await bothWays(house, words, how);
  if (how.signal.aborted) return synced;
  const so = synced.ok ? { at: house.now(), failure: undefined } : { failure: synced };
  await orStoreFailure(() => keepFolderState(house, so));
  return synced;
}

async function bothWays(
  house: Needs & Pick<House, 'folder'>,
  words: FolderWords,
  how: How,
): Promise<Result<FolderNews>> {
  const { folder } = house;
  const files = await folder?.files();
  if (folder === undefined || files === undefined) return failed('folder-out-of-reach');
  const read = await readFolder(house, files, words, how);
  if (!read.ok) return read;
  const ours = await ourFileName(house);
  const lost = !files.some(({ name }) => name === ours);
  const made = await fileForFolder(house, how, lost);
  if (!made.ok) return made;
  if (made.value !== undefined) {
    const { name, file } = made.value;
    if (!(await folder.write(name, file))) return failed('folder-out-of-reach');
    const noted = await noteFolderFile(house, made.value);
    if (!noted.ok) return noted;
  }
  return read;
}
