import type { Page } from '../domain/page';
import { blobHash } from '../ledger/hash';
import type { Subject } from '../ledger/subject';
import { contactValues, keptClip, textHash, type Keep } from './clip-page';
import type { House } from './house';
import type { Listed } from './ports/records';

/** What is kept of a page already, for those it is about. */
export interface KeptOf {
  /** Those for whom this very text is kept. */
  readonly people: readonly Listed[];
  /** Nothing chosen is missing: their details are kept too, and the picture. */
  readonly whole: boolean;
}

export async function keptOf(
  house: Pick<House, 'records'>,
  page: Page,
  keeps: readonly Keep[],
  picture: Uint8Array | undefined,
): Promise<KeptOf> {
  const id = textHash(page.blocks);
  const known = keeps.flatMap(({ about, details }) =>
    'profile' in about ? [{ profile: about.profile, details }] : [],
  );
  const kept = await house.records.subjects(known.map(({ profile }) => profile));
  const shot = picture && blobHash(picture);
  const whole = kept.every(({ subject }) => {
    const details = known.find(({ profile }) => profile === subject.id)?.details ?? [];
    return hasAll(subject, Object.keys(contactValues(details, id))) && hasShot(subject, id, shot);
  });
  return {
    people: kept
      .filter(({ subject }) => subject.attributes.has(`clip.${id}`))
      .map(({ subject, columns }) => ({ id: subject.id, columns })),
    whole,
  };
}

function hasAll(subject: Subject, attributes: readonly string[]): boolean {
  return attributes.every((attribute) => subject.attributes.has(attribute));
}

function hasShot(subject: Subject, id: string, shot: string | undefined): boolean {
  return shot === undefined || keptClip(subject.attributes, id)?.picture === shot;
}
