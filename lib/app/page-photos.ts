import { valueOf } from '../domain/attributes';
import type { Page } from '../domain/page';
import { readProfile } from '../domain/profile';
import { comparePeople } from '../domain/same-name';
import type { Result } from '../domain/result';
import type { Changed } from './change';
import type { House } from './house';
import { setPhoto } from './people/photo';

/** A photo on the page of somebody we have a profile of. */
export interface PagePhoto {
  readonly profile: string;
  readonly name: string;
  /** What the page shows; it is never loaded, only looked for on the screen. */
  readonly address: string;
  /** This profile has a photo already. */
  readonly has: boolean;
}

/** Photos that the page says are of these profiles. */
export async function pagePhotos(
  house: Pick<House, 'records'>,
  page: Page,
  profiles: readonly string[],
): Promise<readonly PagePhoto[]> {
  const photos = page.details.filter((detail) => detail.kind === 'photo');
  if (photos.length === 0) return [];
  const kept = await house.records.subjects(profiles);
  return kept.flatMap(({ subject }): PagePhoto[] => {
    const profile = readProfile(subject.id, subject.attributes);
    const name = valueOf(profile.name) ?? '';
    const theirs = photos.find(
      ({ of = page.subject?.name ?? '' }) => comparePeople(of, name) !== 'different',
    );
    if (theirs === undefined || typeof theirs.value !== 'string') return [];
    const has = valueOf(profile.photo) !== undefined;
    return [{ profile: subject.id, name, address: theirs.value, has }];
  });
}

/** Cuts the photo out of a picture of the screen: the page is asked for nothing. */
export async function keepPagePhoto(
  house: Pick<House, 'records' | 'now' | 'random' | 'alone' | 'picture' | 'drawPhoto'>,
  photo: PagePhoto,
): Promise<Result<Changed>> {
  const seen = await house.picture.ofImage(photo.address);
  if (!seen.ok) return seen;
  const screen = new Blob([seen.value.picture.slice()], { type: 'image/jpeg' });
  const drawn = await house.drawPhoto(screen, seen.value.part);
  return drawn.ok ? setPhoto(house, photo.profile, drawn.value) : drawn;
}
