import type { ComponentChildren } from 'preact';
import './card.css';

export interface CardProps {
  readonly title?: string;
  /** For the one card that says what comes next. */
  readonly next?: boolean;
  readonly children: ComponentChildren;
}

/** Sparingly: lines part things better than boxes do. */
export function Card({ title, next = false, children }: CardProps) {
  return (
    <section class={next ? 'card card-next' : 'card'}>
      {title === undefined ? null : <h3 class="card-title">{title}</h3>}
      {children}
    </section>
  );
}
