export interface TabInView {
  readonly id: number;
  readonly loading: boolean;
}

/** What is around an extension page: the tab beside the panel, and the other surfaces. */
export interface Surroundings {
  tabInView(): Promise<TabInView | undefined>;
  /** Tabs of every window, by number; no permission is needed for that. */
  openTabs(): Promise<readonly number[]>;
  /** Calls back when another tab comes into view or the one in view loads a new page. */
  onTabChange(
    listener: (tab: TabInView | undefined, what: 'other-tab' | 'navigated') => void,
  ): () => void;
  /** Opens the workspace in a tab, at `/people` or another of its paths. */
  openWorkspace(path: string): Promise<void>;
}
