import { useState } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface SettleFormProps {
  readonly class: string;
  readonly maxLength: number;
  readonly onSettle: (wording: string) => void;
}

/** What people say differently, settled in other words than any of theirs. */
export function SettleForm({ class: look, maxLength, onSettle }: SettleFormProps) {
  const { t } = useWords();
  const [wording, setWording] = useState('');
  const settled = wording.trim();
  return (
    <form
      class={look}
      onSubmit={(event) => {
        event.preventDefault();
        if (settled !== '') onSettle(settled);
      }}
    >
      <Field
        label={t('profile.differ.anew')}
        hideLabel
        placeholder={t('profile.differ.anew')}
        value={wording}
        onInput={setWording}
        maxLength={maxLength}
      />
      <Button type="submit" size="small" disabled={settled === ''}>
        {t('profile.differ.settle')}
      </Button>
    </form>
  );
}
