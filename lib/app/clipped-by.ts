import type { House } from './house';
import type { Listed } from './ports/records';

/** Those of the given profiles for which this very text is kept already. */
export async function peopleWithClip(
  house: Pick<House, 'records'>,
  profiles: readonly string[],
  textHash: string,
): Promise<readonly Listed[]> {
  const kept = await house.records.subjects(profiles);
  return kept
    .filter(({ subject }) => subject.attributes.has(`clip.${textHash}`))
    .map(({ subject, columns }) => ({ id: subject.id, columns }));
}
