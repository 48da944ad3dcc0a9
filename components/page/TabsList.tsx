import { useState } from 'preact/hooks';
import type { TabsReport } from '../../lib/app/capture-tabs';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import './several-tabs.css';

export interface TabsListProps {
  readonly report: TabsReport;
  readonly onClose: () => void;
}

/** How each of the selected tabs went; a press shows the tab, and the panel its draft. */
export function TabsList({ report, onClose }: TabsListProps) {
  const house = useHouse();
  const { t, list, failure } = useWords();
  const [lost, setLost] = useState(report.lost);
  const allowAgain = (): void =>
    void house.manyTabs.allowAgain(lost).then((allowed) => setLost(allowed ? [] : lost));
  const read = report.tabs.filter(({ result }) => result.ok).length;
  return (
    <section class="several-tabs">
      <h2>{t('page.tabs.report')}</h2>
      {report.allowed ? null : <Notice>{t('page.tabs.refused')}</Notice>}
      <output>
        {[
          t('page.tabs.done', { n: read }),
          ...(report.left > 0 ? [t('page.tabs.left', { n: report.left })] : []),
        ].join(' ')}
      </output>
      {lost.length > 0 ? (
        <Notice
          tone="warn"
          actions={<Button onClick={allowAgain}>{t('page.tabs.allowAgain')}</Button>}
        >
          {t('page.tabs.lost', { sites: list(lost.map(siteOf)) })}
        </Notice>
      ) : null}
      <ul class="several-tabs-list">
        {report.tabs.map(({ tab, result }) => (
          <li key={tab.id}>
            <Button kind="quiet" onClick={() => void house.manyTabs.show(tab.id)}>
              {tab.title || t('page.tabs.untitled')}
            </Button>
            <span class="several-tabs-soft">
              {result.ok ? t('page.tabs.readOne') : failure(result).happened}
            </span>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={onClose}>
        {t('page.tabs.close')}
      </Button>
    </section>
  );
}

/** `https://alderfalls.example.org/*` as people say it. */
function siteOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
}
