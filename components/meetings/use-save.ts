import { useCallback, useState } from 'preact/hooks';
import type { Changed } from '../../lib/app/change';
import type { Failed, Result } from '../../lib/domain/result';
import { useAct } from '../people/use-act';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';

type Work = Promise<Result<Changed>>;

export interface Saving {
  /** Saves what is typed, and says so; the field itself can be undone while one types. */
  readonly save: (work: Work) => void;
  /** Does something and offers to take it back. True when done. */
  readonly act: (work: Work, text: string) => Promise<boolean>;
  readonly trouble: Failed | undefined;
}

export function useSave(): Saving {
  const { t } = useWords();
  const { act, trouble } = useAct();
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
  return { save, act, trouble: unsaved ?? trouble };
}
