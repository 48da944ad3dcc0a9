import type { PlainKey } from '../../lib/language/registry';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { WayBack } from './way-back';

export interface NothingToPrintProps {
  /** What this paper waits for. */
  readonly what?: PlainKey;
  /** Where that is done. */
  readonly back?: WayBack;
}

/** An address that leads to no paper, or to one that cannot be made yet. */
export function NothingToPrint({ what = 'sheet.nothing.what', back }: NothingToPrintProps) {
  const { t } = useWords();
  return (
    <main>
      <EmptyState
        title={t('sheet.nothing')}
        level={1}
        actions={
          <LinkButton kind="primary" href={back?.href ?? 'workspace.html'}>
            {t(back?.label ?? 'sheet.back')}
          </LinkButton>
        }
      >
        {t(what)}
      </EmptyState>
    </main>
  );
}
