import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What belongs here and how it gets here. */
  readonly children: ComponentChildren;
  /** One primary action, and at most one quiet one beside it. */
  readonly actions: ComponentChildren;
  /** 1 where the state is the whole screen. */
  readonly level?: 1 | 2;
}

/** Nothing here yet is never a dead end. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Heading class="empty-title">{title}</Heading>
      <div class="empty-text">{children}</div>
      <div class="empty-actions">{actions}</div>
    </div>
  );
}
