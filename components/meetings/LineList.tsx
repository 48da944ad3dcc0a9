import { useWords } from '../shell/words';
import { AddLine } from '../people/AddLine';
import { IconButton } from '../ui/Button';
import { Offers, type Offer } from './Offers';
import { SavedField } from './SavedField';

export interface LineItem {
  readonly id: string;
  readonly text: string;
  /** Beside the line: its source, that it is just mine, that its source changed since. */
  readonly marks?: readonly string[];
}

export interface LineListProps {
  readonly label: string;
  readonly items: readonly LineItem[];
  readonly onSave: (id: string, text: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly addLabel: string;
  /** Offered with one click; nothing of it is kept before that. */
  readonly offers?: readonly Offer[];
  readonly onTake?: (key: string) => void;
  readonly maxLength: number;
  readonly lang?: string | undefined;
  readonly care?: boolean;
}

/** Lines of the plan, each edited in place, with what could be taken in below them. */
export function LineList(props: LineListProps) {
  const { t } = useWords();
  const { items, offers = [], lang } = props;
  return (
    <div class="lines">
      {items.length === 0 ? null : (
        <ol class="lines-list" aria-label={props.label}>
          {items.map((item) => (
            <li key={item.id} class="line">
              <SavedField
                label={props.label}
                hideLabel
                lines={1}
                voice="people"
                value={item.text}
                maxLength={props.maxLength}
                care={props.care ?? false}
                onSave={(text) => props.onSave(item.id, text)}
                {...(lang === undefined ? {} : { lang })}
              />
              <IconButton
                icon="close"
                label={t('meetings.line.remove', { text: item.text })}
                onClick={() => props.onRemove(item.id)}
              />
              {(item.marks ?? []).length === 0 ? null : (
                <p class="line-marks">{(item.marks ?? []).join(' · ')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      <Offers
        label={props.label}
        offers={offers}
        onTake={(key) => props.onTake?.(key)}
        lang={lang}
      />
      <AddLine
        open={props.addLabel}
        label={props.addLabel}
        maxLength={props.maxLength}
        onAdd={props.onAdd}
      />
    </div>
  );
}
