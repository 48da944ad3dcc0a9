import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './notice.css';

export type Tone = 'info' | 'warn' | 'error';

const icons: Record<Tone, IconName> = { info: 'info', warn: 'warn', error: 'warn' };

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** An error is read out at once; the others wait for their turn on the page. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={icons[tone]} />
      <div class="notice-words">
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
        {actions === undefined ? null : <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
