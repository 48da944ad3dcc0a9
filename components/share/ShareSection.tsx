import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ShareSectionProps {
  readonly title: string;
  /** In a line or two, what this is for. */
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function ShareSection({ title, about, children }: ShareSectionProps) {
  const id = useId();
  return (
    <section class="share-section" aria-labelledby={id}>
      <div class="share-about">
        <h2 id={id}>{title}</h2>
        {about === undefined ? null : <p class="label">{about}</p>}
      </div>
      <div class="share-body">{children}</div>
    </section>
  );
}
