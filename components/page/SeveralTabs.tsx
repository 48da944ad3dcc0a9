import { useEffect, useRef, useState } from 'preact/hooks';
import { captureTabs, giveBackBorrowed, type TabsReport } from '../../lib/app/capture-tabs';
import type { SelectedTab } from '../../lib/app/ports/many-tabs';
import type { Failed } from '../../lib/domain/result';
import { useHouse } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { TabsList } from './TabsList';
import './several-tabs.css';

type State =
  | { readonly is: 'offered' }
  | { readonly is: 'reading'; readonly at: number; readonly of: number }
  | { readonly is: 'read'; readonly report: TabsReport }
  | { readonly is: 'failed'; readonly failure: Failed };

/** When several tabs are selected: reads them all, one draft each, and says how each of them went. */
export function SeveralTabs({ tab }: { readonly tab: number | undefined }) {
  const house = useHouse();
  const { t } = useWords();
  const selected = useSelectedTabs();
  const [state, setState] = useState<State>({ is: 'offered' });
  const running = useRef<AbortController | undefined>(undefined);
  useEndWithPage(running, state.is === 'reading');

  /** The permission is asked for within the click, so nothing is awaited before. */
  const read = (): void => {
    if (tab === undefined) return;
    const mine = new AbortController();
    running.current = mine;
    setState({ is: 'reading', at: 0, of: selected.length });
    const reports = captureTabs(house, selected, {
      signal: mine.signal,
      inView: tab,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onProgress: (at, of) => setState({ is: 'reading', at, of }),
    });
    void reports.then((result) =>
      setState(
        result.ok ? { is: 'read', report: result.value } : { is: 'failed', failure: result },
      ),
    );
  };

  if (state.is === 'reading') {
    return (
      <section class="several-tabs">
        <Progress
          label={t('page.tabs.reading')}
          value={state.at / state.of}
          detail={t('page.tabs.progress', { at: state.at, all: state.of })}
          cancel={{ label: t('page.file.cancel'), onCancel: () => running.current?.abort() }}
        />
      </section>
    );
  }
  if (state.is === 'read') {
    return <TabsList report={state.report} onClose={() => setState({ is: 'offered' })} />;
  }
  if (selected.length < 2) return null;
  return (
    <section class="several-tabs">
      {state.is === 'failed' ? <FailureNotice failure={state.failure} /> : null}
      <Button onClick={read}>{t('page.tabs.read', { n: selected.length })}</Button>
      <p class="several-tabs-soft">{t('page.tabs.why')}</p>
    </section>
  );
}

function useSelectedTabs(): readonly SelectedTab[] {
  const house = useHouse();
  const [tabs, setTabs] = useState<readonly SelectedTab[]>([]);
  useEffect(() => {
    const look = (): void => void house.manyTabs.selected().then(setTabs);
    look();
    return house.manyTabs.onSelectionChange(look);
  }, [house]);
  return tabs;
}

/**
 * What an earlier run could not give back is given back when the panel opens; a run that is cut off
 * by closing the panel does it with its last breath.
 */
function useEndWithPage(
  running: { readonly current: AbortController | undefined },
  isReading: boolean,
): void {
  const house = useHouse();
  const had = useRef(false);
  useEffect(() => void giveBackBorrowed(house), [house]);
  useEffect(() => {
    if (!isReading) {
      void house.manyTabs.allSitesAllowed().then((allowed) => (had.current = allowed));
      return;
    }
    const end = (): void => {
      running.current?.abort();
      if (!had.current) void house.manyTabs.giveBackAllSites();
    };
    addEventListener('pagehide', end);
    return () => removeEventListener('pagehide', end);
  }, [house, running, isReading]);
}
