/** One of several tabs that a person selected together. */
export interface SelectedTab {
  readonly id: number;
  /** Empty as long as the browser keeps it from us. */
  readonly title: string;
}

/** Several tabs at once need access to all sites, which is borrowed for as long as it takes. */
export interface ManyTabs {
  /** The tabs selected in this window, in their order; the one in view is always among them. */
  selected(): Promise<readonly SelectedTab[]>;
  onSelectionChange(listener: () => void): () => void;
  /** Whether all sites are allowed already: then nothing is borrowed, and nothing given back. */
  allSitesAllowed(): Promise<boolean>;
  /** Asks the person; only within a click, and with nothing awaited before it. */
  borrowAllSites(): Promise<boolean>;
  giveBackAllSites(): Promise<void>;
  /** Asks for sites that were allowed before; only within a click. */
  allowAgain(sites: readonly string[]): Promise<boolean>;
  show(tab: number): Promise<void>;
  /**
   * Runs work in one page of ours at a time. While it runs nobody else gives back what it borrowed.
   * Without waiting: undefined when another page is at it.
   */
  alone<T>(work: () => Promise<T>): Promise<T | undefined>;
}
