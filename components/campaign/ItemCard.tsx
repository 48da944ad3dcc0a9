import type { ComponentChildren } from 'preact';
import { useWords } from '../shell/words';
import { IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';

export interface ItemCardProps {
  readonly name: string;
  readonly onRemove: () => void;
  /** Left out where there is nothing to keep to oneself. */
  readonly mine?: { readonly is: boolean; readonly onChange: (mine: boolean) => void };
  readonly children: ComponentChildren;
}

/** One thing that a campaign holds ready, with its parts. */
export function ItemCard({ name, onRemove, mine, children }: ItemCardProps) {
  const { t } = useWords();
  return (
    <li class="item">
      <IconButton
        icon="close"
        label={t('meetings.line.remove', { text: name })}
        onClick={onRemove}
      />
      {children}
      {mine === undefined ? null : (
        <Checkbox checked={mine.is} onChange={mine.onChange} hint={t('campaign.mine.hint')}>
          {t('profile.visibility.mine')}
        </Checkbox>
      )}
    </li>
  );
}
