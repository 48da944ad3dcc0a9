import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** What the guide says about it: shown as a prompt, never printed. */
  readonly prompts?: readonly string[];
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, prompts = [], id, children }: SectionProps) {
  const heading = useId();
  return (
    <section class="plan-section" id={id} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {prompts.length === 0 ? null : (
        <ul class="prompts">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
