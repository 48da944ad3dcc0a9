import { peopleNamed } from '../../lib/app/people/same-name';
import { useLive } from '../house';
import { roleLine } from '../people/list-words';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { SearchField } from '../ui/SearchField';

export interface ChoosePersonProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Already chosen. */
  readonly without: readonly string[];
  readonly onChoose: (id: string, name: string) => void;
}

/** Looks somebody up by name among the profiles. */
export function ChoosePerson({ typed, onType, without, onChoose }: ChoosePersonProps) {
  const { t } = useWords();
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
            <Button kind="quiet" size="small" onClick={() => onChoose(id, columns.name)}>
              {columns.name}
            </Button>{' '}
            <span class="label">{roleLine(columns)}</span>
          </li>
        ))}
      </ul>
      {nobody ? <p class="label">{t('meetings.choose.nobody')}</p> : null}
    </div>
  );
}
