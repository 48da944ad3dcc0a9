import type { ComponentChildren } from 'preact';
import { Mark } from '../ui/Icon';
import { useWords } from './words';
import './panel-shell.css';

export interface PanelShellProps {
  readonly children: ComponentChildren;
  /** Always in reach: the one thing to do here. */
  readonly foot?: ComponentChildren;
  /** Beside the name, such as the way to the workspace. */
  readonly tools?: ComponentChildren;
}

/** The side panel: narrow, beside the page being read. */
export function PanelShell({ children, foot, tools }: PanelShellProps) {
  const { t } = useWords();
  return (
    <div class="panel">
      <header class="panel-head">
        <Mark />
        <b class="panel-name">{t('shell.name')}</b>
        <span class="panel-promise label">{t('shell.onThisDevice')}</span>
        {tools}
      </header>
      <main class="panel-body" tabIndex={-1}>
        {children}
      </main>
      {foot === undefined ? null : <footer class="panel-foot">{foot}</footer>}
    </div>
  );
}
