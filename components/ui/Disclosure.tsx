import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './disclosure.css';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** More, for who wants it. Found by the browser's own search while closed. */
export function Disclosure({ summary, children, open = false, onToggle }: DisclosureProps) {
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="disclosure-summary">
        <Icon name="forward" size={16} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
