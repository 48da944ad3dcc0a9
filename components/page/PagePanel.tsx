import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Failed } from '../../lib/domain/result';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { useHouse } from '../house';
import { ClipForm } from './ClipForm';
import { FileDrop } from './FileDrop';
import { FileSource } from './FileSource';
import { LeftoverDrafts } from './LeftoverDrafts';
import { PageHead } from './PageHead';
import { PageTrouble } from './PageTrouble';
import { ReadPdf } from './ReadPdf';
import { SeveralTabs } from './SeveralTabs';
import type { FileReading } from './use-file-reading';
import { useTabDraft, type TabDraft } from './use-tab-draft';
import './page.css';

/** The panel: what the page beside it is, or a file dropped here, whom it is about, and Clip. */
export function PagePanel() {
  const shown = useTabDraft();
  return (
    <FileDrop tab={shown.tab}>
      {(choose, reading) => (
        <>
          <SeveralTabs tab={shown.tab} />
          <PageShown shown={shown} choose={choose} reading={reading} />
        </>
      )}
    </FileDrop>
  );
}

interface PageShownProps {
  readonly shown: TabDraft;
  /** The button for choosing a file. */
  readonly choose: VNode;
  readonly reading: FileReading;
}

function PageShown({ shown, choose, reading }: PageShownProps) {
  const house = useHouse();
  const { t } = useWords();
  const { tab, draft, page, left, failure: broken } = shown;
  const [trouble, setTrouble] = useState<Failed>();
  // What somebody says of where a file is from is no site of this tab.
  const site = useLastSite(tab, draft?.file ? undefined : draft?.snapshot?.url);
  const capture = (): void => {
    if (tab === undefined) return;
    void house.captureTab(tab).then((read) => setTrouble(read.ok ? undefined : read));
  };
  const captureButton = (
    <>
      <Button onClick={capture}>{t('page.capture')}</Button>
      {trouble ? <FailureNotice failure={trouble} /> : null}
    </>
  );

  if (broken) return <FailureNotice failure={broken} />;
  if (tab !== undefined && draft?.trouble) {
    return (
      <div class="page-section">
        <PageTrouble key={draft.id} cause={draft.trouble} tab={tab} site={site} />
        {draft.trouble === 'page-is-pdf' ? (
          <ReadPdf tab={tab} address={draft.address} reading={reading} />
        ) : null}
        {choose}
      </div>
    );
  }
  if (tab === undefined || !draft || !page) {
    return (
      <>
        <EmptyState title={t('page.begin.title')} level={1} actions={captureButton}>
          <p>{t('page.begin.text')}</p>
        </EmptyState>
        {tab === undefined ? null : choose}
        {tab === undefined ? null : <LeftoverDrafts tab={tab} />}
      </>
    );
  }
  return (
    <div class="page">
      {left ? (
        <div class="page-section">
          <Notice actions={captureButton}>{t('page.left')}</Notice>
        </div>
      ) : null}
      <PageHead page={page} />
      <div class="page-section">
        {draft.file && draft.snapshot ? (
          <FileSource key={draft.file.name} tab={tab} address={draft.snapshot.url} />
        ) : null}
        {choose}
      </div>
      <LeftoverDrafts tab={tab} />
      <ClipForm key={draft.id} {...{ tab, draft, page, left }} />
    </div>
  );
}

/** The site read last in this tab: after a reload its permission can be asked for by name. */
function useLastSite(tab: number | undefined, url: string | undefined): string | undefined {
  const [sites] = useState(() => new Map<number, string>());
  if (tab === undefined) return url;
  if (url !== undefined) sites.set(tab, url);
  return sites.get(tab);
}
