import type { AskedHere } from '../../lib/app/page-research';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/Button';

/** Places worth looking in, with words to search for. Nothing is opened or asked by itself. */
export function WhereToLook({ places }: { readonly places: AskedHere['places'] }) {
  const { t } = useWords();
  const copy = (words: string): void => {
    void navigator.clipboard.writeText(words).then(() => announce(t('research.copied')));
  };
  return (
    <Disclosure summary={t('research.where')}>
      <ul class="places">
        {places.map((place) => (
          <li key={place.label}>
            <span>{place.label}</span>
            {place.search === '' ? null : (
              <span class="place-search">
                <code>{place.search}</code>
                <IconButton
                  icon="copy"
                  label={`${t('research.copy')}: ${place.search}`}
                  onClick={() => copy(place.search)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
