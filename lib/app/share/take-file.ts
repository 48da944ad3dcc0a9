import { done, failed, type Result } from '../../domain/result';
import type { House } from '../house';
import type { How, ShareJobs, Taken } from '../ports/share-work';
import { become } from './become';
import type { StagedFile } from './open-file';
import { knownMember } from '../this-member';
import { cameInFile } from './taken-back';

/** How often a file is read again because somebody wrote meanwhile. */
const attempts = 3;

/** Writes a staged file: a restore point, then all of it in one transaction, or none of it. */
export async function takeFile(
  house: Pick<House, 'records' | 'alone'>,
  staged: StagedFile,
  { label, erasuresAgreed, become: goOn }: ShareJobs['take']['asked'],
  how: How,
): Promise<Result<Taken>> {
  const own = await isOwn(house, staged, goOn);
  let file = staged;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { staging } = file;
    const written = await house.alone(() =>
      staging.write({
        erasuresAgreed,
        why: own ? 'restore' : cameInFile,
        restorePoint: label,
        signal: how.signal,
        progress: how.onProgress,
      }),
    );
    if (written.ok) {
      if (goOn && staged.head !== undefined) {
        const went = await become(house, staged.head.by);
        if (!went.ok) return went;
      }
      const { fresh, subjects, repeated, freshBlobs, held } = written.value;
      const before = file.look.sums.repeated;
      return done({ fresh, subjects, repeated: repeated + before, freshBlobs, held: held.length });
    }
    if (written.cause !== 'file-outdated') return written;
    await staging.drop();
    const anew = await file.again(how);
    if (!anew.ok) return anew;
    file = anew.value;
  }
  return failed('file-outdated');
}

/** What one saved for oneself tells nothing of what others have. */
async function isOwn(
  house: Pick<House, 'records'>,
  { head }: StagedFile,
  goOn: boolean,
): Promise<boolean> {
  if (head === undefined || goOn) return true;
  return head.holds.what === 'backup' && head.by === (await knownMember(house));
}
