import type { Keep } from '../../lib/app/clip-page';
import type { AboutChoice } from '../../lib/app/drafts';
import type { Page } from '../../lib/domain/page';
import { compareOrganizations, comparePeople } from '../../lib/domain/same-name';
import { isTicked, type ShownDetail } from './details';

/** The name of whoever was chosen; undefined while it is not known. */
export type NameOf = (choice: AboutChoice) => string | undefined;

/**
 * Whose a detail is among those chosen: by its own name, or that of the page's subject. Without
 * either it goes to the first one. Undefined when it is somebody's who was not chosen.
 */
export function ownerOf(
  { detail }: ShownDetail,
  about: readonly AboutChoice[],
  page: Page,
  nameOf: NameOf,
): AboutChoice | undefined {
  const of = detail.of ?? page.subject?.name;
  if (of === undefined) return about[0];
  return about.find((one) => {
    const name = nameOf(one);
    return name !== undefined && isSame(name, of);
  });
}

function isSame(one: string, other: string): boolean {
  return (
    comparePeople(one, other) !== 'different' || compareOrganizations(one, other) !== 'different'
  );
}

/** Each one chosen, with the ticked details that are theirs. */
export function keeps(
  about: readonly AboutChoice[],
  details: readonly ShownDetail[],
  chosen: Readonly<Record<string, boolean>>,
  page: Page,
  nameOf: NameOf,
): readonly Keep[] {
  const ticked = details.filter((shown) => isTicked(shown, chosen));
  return about.map((one) => ({
    about: one,
    details: ticked
      .filter((shown) => ownerOf(shown, about, page, nameOf) === one)
      .map((shown) => shown.detail),
  }));
}
