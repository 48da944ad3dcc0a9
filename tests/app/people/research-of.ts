import { profileView } from '../../../lib/app/people/profile-view';
import {
  researchFrom,
  trackOf,
  type Research,
  type Unknown,
} from '../../../lib/app/people/research';
import type { House } from '../../../lib/app/house';
import type { Language } from '../../../lib/guide/language';

/** The guide's questions for one profile, with the answers found so far. */
export async function researchOf(
  house: Pick<House, 'records' | 'now'>,
  profile: string,
  language: Language,
  unknown: Unknown,
): Promise<Research | undefined> {
  const view = await profileView(house, profile);
  if (!view) return undefined;
  return researchFrom(view, await trackOf(house, view, language), unknown, house.now());
}
