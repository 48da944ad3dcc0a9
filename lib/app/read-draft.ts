import { readPage } from '../capture/read-page';
import type { Page } from '../domain/page';
import type { Draft } from './drafts';
import { asFile } from './file-to-draft';
import type { House } from './house';

/** What the page of a draft says; undefined while there is none. */
export function readDraftPage(
  house: Pick<House, 'parse'>,
  draft: Draft | undefined,
): Page | undefined {
  if (!draft?.snapshot) return undefined;
  const page = readPage(draft.snapshot, house.parse);
  return draft.file ? asFile(page, draft.snapshot, draft.file) : page;
}
