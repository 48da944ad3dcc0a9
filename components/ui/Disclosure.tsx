import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import './disclosure.css';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Drawn when it is first opened: for long lists that stand elsewhere on the page, too. */
  readonly late?: boolean;
}

/** More, for who wants it. Found by the browser's own search while closed. */
export function Disclosure({
  summary,
  children,
  open = false,
  onToggle,
  late = false,
}: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary class="disclosure-summary">
        <Icon name="forward" size={16} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{late && !opened && !open ? null : children}</div>
    </details>
  );
}
