import { Button, IconButton } from './Button';
import './toast.css';

export interface ToastProps {
  /** Empty while there is nothing to say: the region must be there before its words are. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAction: () => void };
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  /** True while a pointer or the keyboard is on it, so that it can wait. */
  readonly onHold?: (held: boolean, from?: EventTarget | null) => void;
}

export function Toast({ text, action, dismissLabel, onDismiss, onHold }: ToastProps) {
  return (
    <div
      class="toast-place"
      onMouseEnter={() => onHold?.(true)}
      onMouseLeave={() => onHold?.(false)}
      onFocusIn={({ relatedTarget }) => onHold?.(true, relatedTarget)}
      onFocusOut={() => onHold?.(false)}
    >
      <output class="toast-words">{text === '' ? null : <span class="toast">{text}</span>}</output>
      {text === '' ? null : (
        <span class="toast-actions">
          {action === undefined ? null : (
            <Button kind="quiet" onClick={action.onAction} icon="undo">
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
        </span>
      )}
    </div>
  );
}
