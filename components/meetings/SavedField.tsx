import { useState } from 'preact/hooks';
import { concernsIn } from '../../lib/app/people/care';
import { concernWords } from '../people/profile-words';
import { useSavedText } from '../people/saved-text';
import { useWords } from '../shell/words';
import { Field, type FieldProps } from '../ui/Field';

export interface SavedFieldProps extends Omit<FieldProps, 'onInput' | 'onCommit' | 'warning'> {
  readonly onSave: (value: string) => void;
  /** Warns before somebody's status, health or a child's name is written down. */
  readonly care?: boolean;
}

/** A field that saves as one types. */
export function SavedField({ onSave, care = false, ...field }: SavedFieldProps) {
  const { t } = useWords();
  const { onInput, onCommit } = useSavedText(onSave);
  const [typed, setTyped] = useState(field.value);
  const concerns = care ? concernsIn(typed) : [];
  return (
    <Field
      {...field}
      onInput={(value) => {
        setTyped(value);
        onInput(value);
      }}
      onCommit={onCommit}
      {...(concerns.length === 0
        ? {}
        : { warning: concerns.map((one) => t(concernWords[one])).join(' ') })}
    />
  );
}
