import { papersOf } from '../../lib/app/meetings/papers-of';
import { useLive } from '../house';
import { paperHref } from '../sheet/routes';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { Card } from '../ui/Card';
import { Tag } from '../ui/Tag';
import { stateWords } from './meeting-words';
import { PaperList } from './PaperList';
import { afterHref, meetingHref, papersHref, prepareHref } from './routes';
import './meetings.css';
import './papers.css';

/** The meetings with somebody, each with its plan, its sheet and what came of it; and the papers. */
export function ProfilePapers({ id }: { readonly id: string }) {
  const { t, dateTime } = useWords();
  const live = useLive((house) => papersOf(house, id), [id]);
  if (live.state !== 'here' || live.value === undefined) return null;
  const { audience, again, meetings } = live.value;
  const letter = (kind: string) => paperHref('letter', { kind, id });
  return (
    <>
      <Card title={t('meetings.title')}>
        {meetings.length === 0 ? (
          <>
            <p class="label">{t('meetings.with.none')}</p>
            <LinkButton kind="quiet" size="small" href={prepareHref([id])}>
              {t('meetings.prepare')}
            </LinkButton>
          </>
        ) : (
          <ul class="meetings-with">
            {meetings.map(({ id: meeting, when, state }) => (
              <li key={meeting}>
                <a href={meetingHref(meeting)}>
                  {when === undefined ? t('meetings.noDate') : dateTime(when)}
                </a>{' '}
                {state === 'planned' ? null : <Tag>{t(stateWords[state])}</Tag>}
                <span class="meetings-with-links">
                  <a href={paperHref('meeting', { id: meeting })}>{t('meetings.sheet')}</a>
                  <a href={afterHref(meeting)}>{t('meetings.after')}</a>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <PaperList
        title={t('meetings.papers')}
        links={[
          { label: t('sheet.kind.dossier'), href: paperHref('profile', { id }) },
          audience === undefined
            ? { label: t('meetings.papers.request'), hint: t('meetings.request.noAudience') }
            : { label: t('meetings.papers.request'), href: letter('request') },
          ...(audience === 'business'
            ? [{ label: t('meetings.papers.business'), href: letter('business') }]
            : []),
          ...(again ? [{ label: t('meetings.papers.again'), href: letter('again') }] : []),
          { label: t('meetings.papers.worksheets'), href: papersHref() },
        ]}
      />
    </>
  );
}
