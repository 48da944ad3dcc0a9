import { useState } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface Offer {
  readonly key: string;
  readonly text: string;
  readonly note?: string;
}

export interface OffersProps {
  /** What they are offered for. */
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly onTake: (key: string) => void;
  readonly lang?: string | undefined;
}

const few = 5;

/** What could be taken in with one click: it looks like a prompt, and nothing of it is kept before. */
export function Offers({ label, offers, onTake, lang }: OffersProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (offers.length === 0) return null;
  // One more line is shown sooner than a button that shows it.
  const shown = all || offers.length <= few + 1 ? offers : offers.slice(0, few);
  return (
    <ul class="offers" aria-label={t('meetings.offers', { part: label })}>
      {shown.map(({ key, text, note = '' }) => (
        <li key={key} class="offer">
          <span class="offer-words" lang={lang}>
            {text}
            {note === '' ? null : <span class="label"> {note}</span>}
          </span>
          <Button
            size="small"
            icon="add"
            label={t('meetings.take.this', { text })}
            onClick={() => onTake(key)}
          >
            {t('meetings.take')}
          </Button>
        </li>
      ))}
      {shown.length === offers.length ? null : (
        <li>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {t('meetings.offers.more', { n: offers.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}
