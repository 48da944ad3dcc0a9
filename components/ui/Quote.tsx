import type { ComponentChildren } from 'preact';
import './quote.css';

export interface QuoteProps {
  readonly children: string;
  /** Language of the words, where it is not the page's. */
  readonly lang?: string;
}

/** Somebody's own words, under a marker. Text only, whatever a page put into it. */
export function Quote({ children, lang }: QuoteProps) {
  return (
    <q class="quote" lang={lang}>
      {children}
    </q>
  );
}

export interface PassageProps extends QuoteProps {
  /** The best of several. */
  readonly best?: boolean;
  readonly source?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A quote that stands by itself, with where it is from and what can be done with it. */
export function Passage({ children, lang, best = false, source, actions }: PassageProps) {
  return (
    <figure class={best ? 'passage passage-best' : 'passage'}>
      <blockquote lang={lang}>
        <span class="quote">{children}</span>
      </blockquote>
      {source === undefined ? null : <figcaption class="label">{source}</figcaption>}
      {actions === undefined ? null : <div class="passage-actions">{actions}</div>}
    </figure>
  );
}
