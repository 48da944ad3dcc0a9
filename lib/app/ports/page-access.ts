import type { Result } from '../../domain/result';
import type { Snapshot } from '../../domain/snapshot';

/** Why a page could not be read. */
export type PageTrouble =
  | 'page-not-granted'
  | 'page-closed-to-extensions'
  | 'page-gone'
  | 'page-unreadable'
  /** The tab shows a PDF (facts: `address`, where the browser says it). */
  | 'page-is-pdf';

/** What the extension may see of the web: one page, when a person asks, and nothing by itself. */
export interface PageAccess {
  capture(tab: number): Promise<Result<Snapshot, PageTrouble>>;
  /** Asks the person for one site; only within a click. False when they say no. */
  allowSite(address: string): Promise<boolean>;
  /** Match patterns of sites that were allowed. */
  allowedSites(): Promise<readonly string[]>;
  forgetSite(origin: string): Promise<void>;
}
