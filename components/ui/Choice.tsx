import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './Select';
import './field.css';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly hint?: string;
  /** For a box whose words stand in another cell of the same row. */
  readonly label?: string;
  readonly disabled?: boolean;
}

export function Checkbox({ checked, onChange, children, hint, label, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled ?? false}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint === undefined ? null : (
          <span class="choice-hint" id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

export interface RadioGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** `sample` shows what an option looks like, where its words do not. */
  readonly options: readonly (Option<T> & { readonly sample?: ComponentChildren })[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly hideLabel?: boolean;
}

export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset class="field" aria-describedby={props.hint === undefined ? undefined : name}>
      <legend class={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </legend>
      {props.hint === undefined ? null : (
        <p class="field-hint" id={name}>
          {props.hint}
        </p>
      )}
      <div class="choices">
        {props.options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.sample}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
