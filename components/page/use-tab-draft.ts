import { useEffect, useState } from 'preact/hooks';
import { watchDraft, type Draft } from '../../lib/app/drafts';
import { readDraftPage } from '../../lib/app/read-draft';
import type { StoreCause } from '../../lib/app/ports/records';
import type { Page } from '../../lib/domain/page';
import type { Failed } from '../../lib/domain/result';
import { useHouse } from '../house';

/** The page beside the panel, as far as it has been read. */
export interface TabDraft {
  readonly tab: number | undefined;
  readonly draft: Draft | undefined;
  readonly page: Page | undefined;
  /** The tab has loaded something else since it was read. */
  readonly left: boolean;
  readonly failure: Failed<StoreCause> | undefined;
}

const nothing: TabDraft = {
  tab: undefined,
  draft: undefined,
  page: undefined,
  left: false,
  failure: undefined,
};

/** Follows the tab in view and its draft. Reading a page again happens only when it is another. */
export function useTabDraft(): TabDraft {
  const house = useHouse();
  const [state, setState] = useState<TabDraft>(nothing);

  useEffect(() => {
    const view = (tab: number | undefined): void =>
      setState((now) => (now.tab === tab ? now : { ...nothing, tab }));
    void house.surroundings.tabInView().then((tab) => view(tab?.id));
    return house.surroundings.onTabChange((tab, what) => {
      if (what === 'navigated') setState((now) => ({ ...now, left: now.page !== undefined }));
      else view(tab?.id);
    });
  }, [house]);

  const { tab } = state;
  useEffect(() => {
    if (tab === undefined) return;
    let ended = false;
    let stop: (() => void) | undefined;
    const following = watchDraft(
      house,
      tab,
      (draft) => setState((now) => withDraft(now, tab, draft)),
      (failure) => setState((now) => ({ ...now, failure })),
    );
    void following.then((end) => {
      if (ended) end();
      else stop = end;
    });
    return () => {
      ended = true;
      stop?.();
    };
  }, [house, tab]);

  function withDraft(now: TabDraft, forTab: number, draft: Draft | undefined): TabDraft {
    if (now.tab !== forTab) return now;
    const same = draft !== undefined && draft.id === now.draft?.id;
    const page = same ? now.page : readDraftPage(house, draft);
    return { ...now, draft, page, left: same && now.left, failure: undefined };
  }

  return state;
}
