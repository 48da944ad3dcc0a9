import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/app/people/day-of';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { judge, type Judgement } from '../../lib/app/people/stance';
import { powers, stances } from '../../lib/domain/assessment';
import { powerWords, stanceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Field } from '../ui/Field';
import type { Acting } from './use-act';

export interface JudgementFormProps {
  readonly view: ProfileView;
  readonly acting: Acting;
  readonly scale: Judgement['scale'];
  readonly onDone: () => void;
}

/** A judgement in words, dated, with its reason. None is chosen beforehand. */
export function JudgementForm({ view, acting, scale, onDone }: JudgementFormProps) {
  const house = useHouse();
  const { t } = useWords();
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const [on, setOn] = useState(dayOf(house.now()));
  const label = t(scale === 'stance' ? 'profile.standing.judge' : 'profile.power.judge');
  const options =
    scale === 'stance'
      ? stances.map((one) => ({ value: one as string, label: t(stanceWords[one]) }))
      : powers.map((one) => ({ value: one as string, label: t(powerWords[one]) }));
  const judgement = judgementOf(scale, value, on, why);

  async function say(): Promise<void> {
    if (judgement === undefined) return;
    if (await acting.act(judge(house, view.id, judgement), t('profile.standing.said'))) onDone();
  }

  return (
    <form
      class="side-form"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <RadioGroup label={label} hideLabel value={value} options={options} onChange={setValue} />
      <Field label={t('profile.standing.why')} value={why} onInput={setWhy} lines={2} />
      <Field label={t('kinds.detail.date')} type="date" value={on} onInput={setOn} />
      <div class="form-actions">
        <Button type="submit" disabled={judgement === undefined}>
          {t('people.add.submit')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Undefined until it is whole. */
function judgementOf(
  scale: Judgement['scale'],
  chosen: string,
  on: string,
  why: string,
): Judgement | undefined {
  if (why.trim() === '' || !/^\d{4}-\d\d-\d\d$/u.test(on)) return undefined;
  if (scale === 'stance') {
    const value = stances.find((one) => one === chosen);
    return value && { scale, value, on, why };
  }
  const value = powers.find((one) => one === chosen);
  return value && { scale, value, on, why };
}
