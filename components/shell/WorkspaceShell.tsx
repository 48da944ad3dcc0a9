import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Mark } from '../ui/Icon';
import { useWords } from './words';
import './workspace-shell.css';

export interface NavigationItem {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

export interface WorkspaceShellProps {
  /** Only sections that exist. */
  readonly items: readonly NavigationItem[];
  /** The key of the section that one is in. */
  readonly current: string | undefined;
  /** How old the last backup is, what is left to settle. */
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The full tab: sections on the left, or on top where there is little room. */
export function WorkspaceShell({ items, current, footer, children }: WorkspaceShellProps) {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  return (
    <div class="workspace">
      <a
        class="workspace-skip"
        href="#main"
        onClick={(event) => {
          // The hash is the address of a screen here, so the jump is made by hand.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <header class="workspace-side">
        <p class="workspace-name">
          <Mark /> {t('shell.name')}
        </p>
        <nav class="workspace-nav" aria-label={t('shell.navigation')}>
          {items.map((item) => (
            <a
              key={item.key}
              class="workspace-link"
              href={item.href}
              aria-current={item.key === current ? 'page' : undefined}
            >
              {item.label}
            </a>
          ))}
        </nav>
        {footer === undefined ? null : <div class="workspace-footer">{footer}</div>}
      </header>
      <main ref={main} id="main" class="workspace-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
