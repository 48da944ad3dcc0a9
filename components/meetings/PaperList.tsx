import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';

export interface PaperLink {
  readonly label: string;
  /** Left out while there is nothing to print yet; then the hint says what it waits for. */
  readonly href?: string;
  readonly hint?: string;
}

export interface PaperListProps {
  readonly title: string;
  readonly links: readonly PaperLink[];
}

/** Every paper that belongs here, so that nobody has to know an address. */
export function PaperList({ title, links }: PaperListProps) {
  return (
    <Card title={title}>
      <ul class="papers">
        {links.map(({ label, href, hint }) => (
          <li key={label}>
            <Icon name="print" size={16} />
            <span>
              {href === undefined ? <span class="label">{label}</span> : <a href={href}>{label}</a>}
              {hint === undefined ? null : <span class="label papers-hint">{hint}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
