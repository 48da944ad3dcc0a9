import type { Ref } from 'preact';
import { useDraft } from './draft';
import { Icon } from './Icon';
import './field.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Finds as one types; Escape empties it. */
export function SearchField({ label, value, onInput, placeholder, inputRef }: SearchFieldProps) {
  const [shown, type] = useDraft(value, onInput);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        class="field-input"
        type="search"
        ref={inputRef ?? null}
        aria-label={label}
        placeholder={placeholder ?? label}
        autoComplete="off"
        spellcheck={false}
        value={shown}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || shown === '') return;
          event.preventDefault();
          type('');
        }}
      />
    </search>
  );
}
