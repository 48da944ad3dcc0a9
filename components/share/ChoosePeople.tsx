import { useState } from 'preact/hooks';
import { useLive } from '../house';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { SearchField } from '../ui/SearchField';

export interface ChoosePeopleProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const shown = 30;

/** A few people out of many, found as one types. What is chosen stays chosen when the list changes. */
export function ChoosePeople({ chosen, onChange }: ChoosePeopleProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const found = useLive((from) => from.records.find({ search, limit: shown }), [search]);
  const rows = found.state === 'here' ? found.value.rows : [];
  const total = found.state === 'here' ? found.value.total : 0;
  return (
    <fieldset class="field share-choose">
      <legend class="field-label">{t('share.choose', { n: chosen.length })}</legend>
      <SearchField label={t('share.choose.search')} value={search} onInput={setSearch} />
      {rows.map(({ id, columns }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {columns.name}
        </Checkbox>
      ))}
      {total > rows.length ? (
        <p class="label">{t('share.more', { n: total - rows.length })}</p>
      ) : null}
    </fieldset>
  );
}
