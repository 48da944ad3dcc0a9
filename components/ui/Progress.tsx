import { useId } from 'preact/hooks';
import { Button } from './Button';
import './progress.css';

export interface ProgressProps {
  readonly label: string;
  /** 0 to 1; left out while nobody knows how long it takes. */
  readonly value?: number;
  /** How far, in words: `120 of 400`. */
  readonly detail?: string;
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
  /** Appears only when the work lasts longer than a blink. */
  readonly late?: boolean;
}

export function Progress({ label, value, detail, cancel, late = false }: ProgressProps) {
  const id = useId();
  return (
    <div class={late ? 'progress progress-late' : 'progress'}>
      <div class="progress-words">
        <label for={id}>{label}</label>
        {detail === undefined ? null : <span class="label">{detail}</span>}
        {cancel === undefined ? null : (
          <Button kind="quiet" size="small" onClick={cancel.onCancel}>
            {cancel.label}
          </Button>
        )}
      </div>
      <progress id={id} class="progress-bar" value={value} max={1} />
    </div>
  );
}
