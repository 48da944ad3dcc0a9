import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/app/people/day-of';
import { judge } from '../../lib/app/people/stance';
import { stances } from '../../lib/domain/assessment';
import type { Profile } from '../../lib/domain/profile';
import { stanceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import type { Saving } from './use-save';

export interface StanceMoveProps {
  readonly profile: Profile;
  readonly saving: Saving;
  /** What they said, as a first reason. */
  readonly why: string;
}

/** Where they stand after the meeting, in a word and with its reason; nothing by default. */
export function StanceMove({ profile, saving, why }: StanceMoveProps) {
  const house = useHouse();
  const { t } = useWords();
  const [value, setValue] = useState<(typeof stances)[number] | ''>('');
  const [reason, setReason] = useState('');
  const said = reason === '' ? why : reason;
  const on = dayOf(house.now());
  return (
    <Disclosure summary={t('meetings.stance')}>
      <div class="side-form">
        <Select
          label={t('meetings.stance.now')}
          value={value}
          options={[
            { value: '', label: t('meetings.stance.unchanged') },
            ...stances.map((one) => ({ value: one, label: t(stanceWords[one]) })),
          ]}
          onChange={setValue}
        />
        <Field
          label={t('meetings.stance.why')}
          value={said}
          lines={2}
          maxLength={1000}
          onInput={setReason}
        />
        <div>
          <Button
            disabled={value === '' || said.trim() === ''}
            onClick={() => {
              if (value === '') return;
              const judged = judge(house, profile.id, { scale: 'stance', value, on, why: said });
              void saving.act(judged, t('meetings.stance.noted'));
            }}
          >
            {t('meetings.stance.note')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
