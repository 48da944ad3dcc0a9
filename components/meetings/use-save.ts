import { useCallback, useState } from 'preact/hooks';
import type { Changed } from '../../lib/app/change';
import type { Failed, Result } from '../../lib/domain/result';
import { useAct, type Acting } from '../people/use-act';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';

type Work = Promise<Result<Changed>>;

export interface Saving extends Acting {
  /** Saves what is typed, and says so; the field itself can be undone while one types. */
  readonly save: (work: Work) => void;
}

export function useSave(): Saving {
  const { t } = useWords();
  const acting = useAct();
  const [unsaved, setUnsaved] = useState<Failed>();
  const save = useCallback(
    (work: Work) => {
      void work.then((result) => {
        setUnsaved(result.ok ? undefined : result);
        if (result.ok && result.value.subjects.length > 0) announce(t('common.saved'));
      });
    },
    [t],
  );
  return { ...acting, save, trouble: unsaved ?? acting.trouble };
}
