import { lookAgainAfter, lookAgainChoices } from '../../lib/app/people/look-again';
import { useLive } from '../house';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';

export interface LookAgainProps {
  readonly onChoose: (months: number) => void;
}

/** After how many months the group wants its answers looked up again. */
export function LookAgain({ onChoose }: LookAgainProps) {
  const { t } = useWords();
  const live = useLive((from) => lookAgainAfter(from), []);
  if (live.state !== 'here') return null;
  // What another version of the program offered is shown as it is.
  const months = [...new Set([...lookAgainChoices, live.value])].toSorted((a, b) => a - b);
  return (
    <div class="guide-choice">
      <Select
        label={t('guide.lookAgain')}
        hint={t('guide.lookAgain.hint')}
        value={String(live.value)}
        options={months.map((n) => ({
          value: String(n),
          label: t('guide.lookAgain.months', { n }),
        }))}
        onChange={(chosen) => onChoose(Number(chosen))}
      />
    </div>
  );
}
