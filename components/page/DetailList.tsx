import { detailWords } from '../../lib/language/kind-words';
import { useWords } from '../shell/words';
import { Address } from '../ui/Address';
import { Checkbox } from '../ui/Choice';
import { isTicked, type ShownDetail } from './details';

export interface DetailListProps {
  readonly details: readonly ShownDetail[];
  /** Whom the page is about: what is theirs needs no name beside it. */
  readonly subject: string | undefined;
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly onChoose: (key: string, keep: boolean) => void;
}

/** The details found on the page, each with a check box; none is forced. */
export function DetailList({ details, subject, chosen, onChoose }: DetailListProps) {
  const { t } = useWords();
  return (
    <section class="page-section" aria-labelledby="page-details">
      <h2 id="page-details">{t('page.details')}</h2>
      {details.length === 0 ? <p class="page-soft">{t('page.details.none')}</p> : null}
      <ul class="detail-list">
        {details.map((shown) => (
          <li key={shown.key}>
            <Checkbox
              checked={isTicked(shown, chosen)}
              onChange={(keep) => onChoose(shown.key, keep)}
            >
              <span class="detail">
                <span class="detail-kind">{t(detailWords[shown.detail.kind])}</span>
                <span class="detail-value">
                  <Address value={shown.value} />
                </span>
                {shown.detail.of === undefined || shown.detail.of === subject ? null : (
                  <span class="detail-of">{t('page.details.of', { name: shown.detail.of })}</span>
                )}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
