import { useState } from 'preact/hooks';
import { peopleNamed } from '../../lib/app/people/same-name';
import { useLive } from '../house';
import { AddPerson } from '../people/AddPerson';
import { roleLine } from '../people/list-words';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { SearchField } from '../ui/SearchField';

export interface ChoosePersonProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Already chosen. */
  readonly without: readonly string[];
  readonly onChoose: (id: string) => void;
  /** Somebody who was added here and chosen is gone again. */
  readonly onUndone: (id: string) => void;
}

/** Looks somebody up by name among the profiles, and adds who is not there. */
export function ChoosePerson(props: ChoosePersonProps) {
  const { typed, onType, without, onChoose, onUndone } = props;
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const live = useLive((house) => peopleNamed(house, typed), [typed]);
  const found = live.state === 'here' ? live.value.filter((one) => !without.includes(one.id)) : [];
  const nobody = live.state === 'here' && typed.trim().length >= 3 && found.length === 0;
  return (
    <div class="choose-person">
      <SearchField
        label={t('meetings.choose')}
        placeholder={t('meetings.choose')}
        value={typed}
        onInput={onType}
      />
      <ul class="choose-found">
        {found.map(({ id, columns }) => (
          <li key={id}>
            <Button kind="quiet" size="small" onClick={() => onChoose(id)}>
              {columns.name}
            </Button>{' '}
            <span class="label">{roleLine(columns)}</span>
          </li>
        ))}
      </ul>
      {nobody ? (
        <p class="label">
          {t('meetings.choose.nobody')}{' '}
          <Button kind="quiet" size="small" icon="add" onClick={() => setAdding(true)}>
            {t('meetings.choose.add', { name: typed.trim() })}
          </Button>
        </p>
      ) : null}
      {adding ? (
        <Dialog
          title={t('people.add')}
          closeLabel={t('common.close')}
          onClose={() => setAdding(false)}
        >
          <AddPerson
            audience={undefined}
            startHere
            name={typed.trim()}
            onAdded={(id) => {
              setAdding(false);
              onChoose(id);
            }}
            onUndone={onUndone}
          />
        </Dialog>
      ) : null}
    </div>
  );
}
