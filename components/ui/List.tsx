import type { ComponentChildren } from 'preact';
import './list.css';

export interface ListProps {
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Rows parted by lines. */
export function List({ label, children }: ListProps) {
  return (
    <ul class="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** An avatar, an icon, a check box. */
  readonly before?: ComponentChildren;
  /** What can be done, or how many. */
  readonly after?: ComponentChildren;
  /** Where the row leads. */
  readonly href?: string;
  /** Names of people and places are set in serif. */
  readonly voice?: 'tool' | 'people';
}

export function ListRow({ title, detail, before, after, href, voice = 'tool' }: ListRowProps) {
  const words = (
    <span class="row-words">
      <span class={`row-title row-${voice}`}>{title}</span>
      {detail === undefined ? null : <span class="row-detail">{detail}</span>}
    </span>
  );
  return (
    <li class="row">
      {before}
      {href === undefined ? (
        words
      ) : (
        <a class="row-link" href={href}>
          {words}
        </a>
      )}
      {after === undefined ? null : <span class="row-after">{after}</span>}
    </li>
  );
}
