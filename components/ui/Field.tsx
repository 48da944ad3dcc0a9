import { useId } from 'preact/hooks';
import { useDraft } from './draft';
import './field.css';

/** One object each: the kinds of `<input>` are a union that only literals can enter. */
const inputTypes = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
  date: { type: 'date' },
  time: { type: 'time' },
  password: { type: 'password' },
} as const;

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** At every keystroke: fields save as one types. */
  readonly onInput: (value: string) => void;
  /** When the person leaves the field, or presses Enter in a single line. */
  readonly onCommit?: (value: string) => void;
  readonly type?: keyof typeof inputTypes;
  /** Several lines; the height grows with the text where the browser can. */
  readonly lines?: number;
  readonly hint?: string;
  /** What is wrong and how to mend it. */
  readonly error?: string;
  /** A gentle word before something is written down; it blocks nothing. */
  readonly warning?: string;
  readonly placeholder?: string;
  /** Shown to readers of the screen only by name. */
  readonly hideLabel?: boolean;
  /** Language of what is typed, where it is not the page's. */
  readonly lang?: string;
  /** The words of people are set in serif. */
  readonly voice?: 'tool' | 'people';
  /** Offered as one types; the field is then plain text. */
  readonly suggestions?: readonly string[];
  readonly maxLength?: number;
  readonly startHere?: boolean;
  readonly disabled?: boolean;
  readonly inputRef?: (element: HTMLElement | null) => void;
}

export function Field(props: FieldProps) {
  const id = useId();
  const [shown, type] = useDraft(props.value, props.onInput);
  const notes = [
    props.hint === undefined ? '' : `${id}-hint`,
    props.warning === undefined ? '' : `${id}-warning`,
    props.error === undefined ? '' : `${id}-error`,
  ].filter((note) => note !== '');

  const shared = {
    id,
    ref: props.inputRef ?? null,
    class: props.voice === 'people' ? 'field-input field-people' : 'field-input',
    value: shown,
    placeholder: props.placeholder,
    lang: props.lang,
    maxLength: props.maxLength,
    disabled: props.disabled ?? false,
    'data-start-here': props.startHere,
    'aria-invalid': props.error !== undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
  };

  return (
    <div class="field">
      <label class={props.hideLabel === true ? 'visually-hidden' : 'field-label'} for={id}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.lines === undefined ? (
        <input
          {...shared}
          {...(props.suggestions === undefined
            ? inputTypes[props.type ?? 'text']
            : { type: 'text' as const, list: `${id}-list` })}
          autoComplete="off"
          onInput={(event) => type(event.currentTarget.value)}
          onChange={(event) => props.onCommit?.(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={props.lines}
          style={{ minHeight: `calc(${props.lines}lh + 14px)` }}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={(event) => props.onCommit?.(event.currentTarget.value)}
        />
      )}
      {props.suggestions === undefined ? null : (
        <datalist id={`${id}-list`}>
          {props.suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
      {props.warning === undefined ? null : (
        <output class="field-warning" id={`${id}-warning`}>
          {props.warning}
        </output>
      )}
      {props.error === undefined ? null : (
        <p class="field-error" id={`${id}-error`} role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}
