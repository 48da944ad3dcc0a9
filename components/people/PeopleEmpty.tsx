import { useState } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Progress } from '../ui/Progress';
import { AddPerson } from './AddPerson';

export interface PeopleEmptyProps {
  readonly onLoadExample: (() => void | Promise<void>) | undefined;
}

/** The first screen of an empty workspace: begin with a name, with a page, or look around first. */
export function PeopleEmpty({ onLoadExample }: PeopleEmptyProps) {
  const { t } = useWords();
  const [loading, setLoading] = useState(false);

  async function load(): Promise<void> {
    setLoading(true);
    try {
      await onLoadExample?.();
    } finally {
      setLoading(false);
    }
  }

  return (
    <EmptyState
      title={t('people.empty.title')}
      actions={
        onLoadExample === undefined ? null : (
          <div class="people-example">
            <p>{t('people.empty.example')}</p>
            <Button disabled={loading} onClick={() => void load()}>
              {t('people.empty.load')}
            </Button>
            {loading ? <Progress label={t('people.empty.loading')} late /> : null}
          </div>
        )
      }
    >
      <p>{t('people.empty.page')}</p>
      <p>{t('people.empty.name')}</p>
      <AddPerson audience={undefined} />
    </EmptyState>
  );
}
