import { done, type Result } from '../../domain/result';
import type { House } from '../house';
import type { ShareJobs, Taken } from '../ports/share-work';
import { become } from './become';
import type { StagedFile } from './open-file';

/** Writes a staged file: a restore point, then all of it in one transaction, or none of it. */
export async function takeFile(
  house: Pick<House, 'records' | 'alone'>,
  staged: StagedFile,
  { label, erasuresAgreed, become: goOn }: ShareJobs['take']['asked'],
): Promise<Result<Taken>> {
  const written = await house.alone(() =>
    house.records.write({
      entries: staged.entries,
      blobs: staged.blobs,
      erasuresAgreed,
      why: 'import',
      restorePoint: label,
    }),
  );
  if (!written.ok) return written;
  if (goOn && staged.head !== undefined) {
    const went = await become(house, staged.head.by);
    if (!went.ok) return went;
  }
  const { fresh, subjects, repeated, freshBlobs, held } = written.value;
  return done({ fresh, subjects, repeated, freshBlobs, held: held.length });
}
