import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { isNarrowed, type PeopleView } from './people-query';

export interface NothingFoundProps {
  readonly view: PeopleView;
  readonly onView: (view: PeopleView) => void;
}

/** An empty list always says what to do. */
export function NothingFound({ view, onView }: NothingFoundProps) {
  const { t } = useWords();
  const narrowed = isNarrowed(view);
  return (
    <EmptyState
      title={t(narrowed ? 'people.nothing' : 'people.nothingHere')}
      actions={
        <Button onClick={() => onView({ ...view, show: 'standing', search: '', chosen: {} })}>
          {t(narrowed ? 'people.filter.clear' : 'people.show.all')}
        </Button>
      }
    >
      <p>{t(narrowed ? 'people.nothing.hint' : 'people.nothingHere.hint')}</p>
    </EmptyState>
  );
}
