import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** In a line or two, what this is for. */
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div class="settings-about">
        <h2 id={id}>{title}</h2>
        {about === undefined ? null : <p class="label">{about}</p>}
      </div>
      <div class="settings-body">{children}</div>
    </section>
  );
}
