import { useState } from 'preact/hooks';
import type { StoreCause } from '../../lib/app/ports/records';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Icon';
import { Progress } from '../ui/Progress';
import { useWords } from './words';
import './store-trouble.css';

type Action = 'retry' | 'rescue' | 'reload';

/** What helps, the best first. Nothing helps in a private window but to leave it. */
const actionsFor: Record<StoreCause, readonly Action[]> = {
  'store-private': [],
  'store-blocked': ['retry'],
  'store-corrupt': ['rescue', 'reload'],
  'store-newer': ['reload', 'rescue'],
  'store-full': ['retry', 'rescue'],
  'store-unavailable': ['retry', 'rescue'],
  'store-closed': ['reload'],
};

const actionWords = {
  retry: 'common.retry',
  rescue: 'shell.rescue',
  reload: 'shell.reload',
} as const satisfies Record<Action, string>;

export interface StoreTroubleProps {
  readonly failure: {
    readonly cause: StoreCause;
    readonly facts: Readonly<Record<string, string | number>>;
  };
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Writes all that can still be read into a file; true once it is written. */
  readonly onRescue: () => Promise<boolean>;
}

/** Stands in place of every screen while the records cannot be reached. */
export function StoreTrouble({ failure, onRetry, onReload, onRescue }: StoreTroubleProps) {
  const words = useWords();
  const { t } = words;
  const { happened, safe, next } = words.failure(failure);
  const [rescue, setRescue] = useState<'idle' | 'running' | 'written' | 'empty'>('idle');

  async function save(): Promise<void> {
    setRescue('running');
    setRescue((await onRescue()) ? 'written' : 'empty');
  }
  const act: Record<Action, () => void> = {
    retry: onRetry,
    reload: onReload,
    rescue: () => void save(),
  };

  return (
    <main class="trouble">
      <p class="trouble-name">
        <Mark /> {t('shell.name')}
      </p>
      <h1>{happened}</h1>
      <dl class="trouble-facts">
        <dt>{t('shell.whatIsSafe')}</dt>
        <dd>{safe}</dd>
        <dt>{t('shell.whatToDo')}</dt>
        <dd>{next}</dd>
      </dl>
      <div class="trouble-actions">
        {actionsFor[failure.cause].map((action, index) => (
          <Button
            key={action}
            kind={index === 0 ? 'primary' : 'plain'}
            size="large"
            disabled={action === 'rescue' && rescue === 'running'}
            onClick={act[action]}
          >
            {t(actionWords[action])}
          </Button>
        ))}
      </div>
      {rescue === 'running' ? <Progress label={t('shell.rescuing')} /> : null}
      <output>
        {rescue === 'written' ? t('shell.rescued') : null}
        {rescue === 'empty' ? t('shell.nothingToRescue') : null}
      </output>
    </main>
  );
}
