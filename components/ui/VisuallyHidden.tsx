import type { ComponentChildren } from 'preact';

/** Heard, not seen. Its class stands in `base.css`, since fields hide their labels with it, too. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
