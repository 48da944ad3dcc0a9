import { addressLine } from '../../lib/app/clip-page';
import type { Detail, Page } from '../../lib/domain/page';

/** A detail as the panel lists it. */
export interface ShownDetail {
  readonly key: string;
  readonly value: string;
  readonly detail: Detail;
  /** The page tells whose it is, or is about one alone. */
  readonly owned: boolean;
}

/** Sure enough to be ticked for the reader, who can untick it. */
const sure = 0.7;

export function shownDetails(page: Page): readonly ShownDetail[] {
  return page.details
    .filter((detail) => detail.kind !== 'date' && detail.kind !== 'photo')
    .map((detail) => {
      const value = detail.kind === 'address' ? addressLine(detail.value) : detail.value;
      const owned = detail.of !== undefined || page.subject !== undefined;
      return { key: `${detail.kind}:${detail.of ?? ''}:${value}`, value, detail, owned };
    });
}

/** On a news story the reporter's number is nobody's whom the story tells of. */
export function isTicked(shown: ShownDetail, chosen: Readonly<Record<string, boolean>>): boolean {
  return chosen[shown.key] ?? (shown.owned && shown.detail.confidence >= sure);
}
