import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** An address that leads to no paper, or to one that cannot be made yet. */
export function NothingToPrint() {
  const { t } = useWords();
  return (
    <main>
      <EmptyState
        title={t('sheet.nothing')}
        level={1}
        actions={<LinkButton href="workspace.html">{t('sheet.back')}</LinkButton>}
      >
        {t('sheet.nothing.what')}
      </EmptyState>
    </main>
  );
}
