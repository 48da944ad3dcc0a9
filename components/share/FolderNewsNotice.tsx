import { sumHeld, type FolderState } from '../../lib/app/share/folder-state';
import type { FolderNews } from '../../lib/app/share/shared-folder';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Notice } from '../ui/Notice';

/** What the others had left in the folder. */
export function FolderNewsNotice({ news: { fresh } }: { readonly news: FolderNews }) {
  const { t } = useWords();
  const title = fresh === 0 ? t('share.folder.nothing') : t('share.folder.brought', { n: fresh });
  return <Notice title={title} />;
}

export interface FolderWaitsProps {
  readonly state: FolderState;
  /** Told elsewhere already. */
  readonly failureTold: boolean;
}

/** What waits there for a person, whoever found it and when: it stays until it is no longer so. */
export function FolderWaits({ state, failureTold }: FolderWaitsProps) {
  const { t, list } = useWords();
  const { waits, passedOver, earlierKey, failure } = state;
  const n = sumHeld(waits);
  const lines = [
    n > 0 ? t('share.folder.held', { n, names: list(Object.keys(waits)) }) : '',
    passedOver.length > 0 ? t('share.folder.passedOver', { names: list(passedOver) }) : '',
    earlierKey.length > 0 ? t('share.folder.earlierKey', { names: list(earlierKey) }) : '',
  ].filter((line) => line !== '');
  return (
    <>
      {failure === undefined || failureTold ? null : <FailureNotice failure={failure} />}
      {lines.length === 0 ? null : (
        <Notice tone="warn" title={t('share.folder.waits')}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
