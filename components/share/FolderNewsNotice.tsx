import type { FolderNews } from '../../lib/app/share/shared-folder';
import { useWords } from '../shell/words';
import { Notice } from '../ui/Notice';

/** What the others had left in the folder. */
export function FolderNewsNotice({ news }: { readonly news: FolderNews }) {
  const { t, list } = useWords();
  const { fresh, held, passedOver, earlierKey } = news;
  const title = fresh === 0 ? t('share.folder.nothing') : t('share.folder.brought', { n: fresh });
  return (
    <Notice title={title}>
      {held > 0 ? <p>{t('share.folder.held', { n: held })}</p> : null}
      {passedOver.length > 0 ? (
        <p>{t('share.folder.passedOver', { names: list(passedOver) })}</p>
      ) : null}
      {earlierKey.length > 0 ? (
        <p>{t('share.folder.earlierKey', { names: list(earlierKey) })}</p>
      ) : null}
    </Notice>
  );
}
