import { useState } from 'preact/hooks';
import type { PageTrouble as Trouble } from '../../lib/app/ports/page-access';
import type { Failed } from '../../lib/domain/result';
import { useHouse } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface PageTroubleProps {
  readonly cause: Trouble;
  readonly tab: number;
  /** The site that was read last in this tab: the one permission that can be asked for by name. */
  readonly site: string | undefined;
}

/** Why the page can't be read, and the way on. */
export function PageTrouble({ cause, tab, site }: PageTroubleProps) {
  const house = useHouse();
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<Failed>();
  const failure = trouble ?? { cause, facts: {} };
  const host = site !== undefined && URL.canParse(site) ? new URL(site).hostname : '';
  const canAsk = cause === 'page-not-granted' && host !== '' && !refused;
  const ask = (): void => {
    if (site === undefined) return;
    void house.access.allowSite(site).then(async (allowed) => {
      setRefused(!allowed);
      if (!allowed) return;
      const read = await house.captureTab(tab);
      setTrouble(read.ok ? undefined : read);
    });
  };
  return (
    <FailureNotice
      failure={failure}
      actions={
        canAsk ? <Button onClick={ask}>{t('page.allowSite', { site: host })}</Button> : undefined
      }
    />
  );
}
