import { useMemo } from 'preact/hooks';
import { groupWorksheets, worksheetTitles } from '../../lib/app/sheet/worksheets';
import { paperHref } from '../sheet/routes';
import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import './meetings.css';
import './papers.css';

/** Every worksheet of the guide, to print blank, and those that our own records can fill. */
export function PapersScreen() {
  const { t, language } = useWords();
  const sheets = useMemo(() => worksheetTitles(language), [language]);
  const fills = (id: string) => groupWorksheets.some((one) => one === id);
  return (
    <div class="meetings">
      <header>
        <ScreenTitle>{t('meetings.papers.worksheets')}</ScreenTitle>
        <p class="label">{t('meetings.papers.about')}</p>
      </header>
      <ul class="worksheets" aria-label={t('meetings.papers.worksheets')}>
        {sheets.map(({ id, title, about }) => (
          <li key={id}>
            <span class="worksheets-words">
              <a class="worksheets-title" href={paperHref('worksheet', { id })}>
                {title}
              </a>
              <span class="label">{about}</span>
            </span>
            {fills(id) ? (
              <a
                href={paperHref('filled', { id })}
                aria-label={t('meetings.papers.filledOf', { title })}
              >
                {t('meetings.papers.filled')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="label">{t('meetings.papers.perMeeting')}</p>
    </div>
  );
}
