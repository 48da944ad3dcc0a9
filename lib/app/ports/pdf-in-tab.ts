import type { Result } from '../../domain/result';
import type { PageTrouble } from './page-access';

/**
 * The bytes of the PDF that a tab shows, read again by the tab from its own address: the only
 * request that anything of ours makes, and only on a click. Firefox allows it to no extension.
 * `pdf-not-fetched`: the address did not give it a second time.
 */
export type FetchPdf = (
  tab: number,
  largest: number,
) => Promise<Result<Uint8Array<ArrayBuffer>, PageTrouble | 'file-too-large' | 'pdf-not-fetched'>>;
