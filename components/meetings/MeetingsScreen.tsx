import { restoreMeeting } from '../../lib/app/meetings/delete-meeting';
import { listMeetings, type MeetingRow } from '../../lib/app/meetings/list-meetings';
import { useHouse, useLive } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { EmptyState } from '../ui/EmptyState';
import { List, ListRow } from '../ui/List';
import { Progress } from '../ui/Progress';
import { Select } from '../ui/Select';
import { Tag } from '../ui/Tag';
import { meetingStates, type MeetingState } from '../../lib/domain/meeting-state';
import { useState } from 'preact/hooks';
import { IntoCalendar } from './CalendarDialog';
import { stateWords } from './meeting-words';
import { afterHref, lobbyDayHref, meetingHref, papersHref, prepareHref } from './routes';
import { useSave } from './use-save';
import './meetings.css';
import './papers.css';

/** Meetings to come, those to talk over, and what came of the others. */
export function MeetingsScreen() {
  const house = useHouse();
  const { t } = useWords();
  const saving = useSave();
  const live = useLive(listMeetings, []);
  const [outcome, setOutcome] = useState<MeetingState | 'all'>('all');
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const { upcoming, toEvaluate, past, deleted } = live.value;
  const dated = upcoming.filter((one) => one.when !== '').map((one) => one.id);
  const none = upcoming.length + toEvaluate.length + past.length === 0;
  const shown = past.filter((one) => outcome === 'all' || one.state === outcome);
  const kinds = meetingStates.filter((state) => past.some((one) => one.state === state));

  return (
    <div class="meetings">
      <header class="meetings-head">
        <ScreenTitle>{t('meetings.title')}</ScreenTitle>
        <div class="meeting-actions">
          {dated.length === 0 ? null : <IntoCalendar ids={dated} />}
          <LinkButton href={lobbyDayHref()}>{t('meetings.lobby')}</LinkButton>
          <LinkButton icon="print" href={papersHref()}>
            {t('meetings.papers.worksheets')}
          </LinkButton>
          {none ? null : (
            <LinkButton kind="primary" icon="add" href={prepareHref()}>
              {t('meetings.prepare')}
            </LinkButton>
          )}
        </div>
      </header>
      {none ? (
        <EmptyState
          title={t('meetings.none')}
          actions={
            <LinkButton kind="primary" href={prepareHref()}>
              {t('meetings.prepare')}
            </LinkButton>
          }
        >
          <p>{t('meetings.none.hint')}</p>
        </EmptyState>
      ) : null}
      <Rows title={t('meetings.toEvaluate')} rows={toEvaluate} hrefOf={afterHref} />
      <Rows title={t('meetings.upcoming')} rows={upcoming} hrefOf={meetingHref} />
      {past.length === 0 ? null : (
        <section>
          <div class="meetings-past">
            <h2>{t('meetings.past')}</h2>
            <Select
              label={t('meetings.outcome')}
              value={outcome}
              options={[
                { value: 'all', label: t('meetings.outcome.all') },
                ...kinds.map((state) => ({ value: state, label: t(stateWords[state]) })),
              ]}
              onChange={setOutcome}
            />
          </div>
          <RowList rows={shown} hrefOf={meetingHref} />
        </section>
      )}
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      {deleted.length === 0 ? null : (
        <Disclosure summary={t('meetings.deletedOnes', { count: deleted.length })}>
          <RowList
            rows={deleted}
            hrefOf={meetingHref}
            onRestore={(id) => void saving.act(restoreMeeting(house, id), t('meetings.restored'))}
          />
        </Disclosure>
      )}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly MeetingRow[];
  readonly hrefOf: (id: string) => string;
  readonly onRestore?: (id: string) => void;
}

function Rows({ title, rows, hrefOf }: RowsProps & { readonly title: string }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <RowList rows={rows} hrefOf={hrefOf} />
    </section>
  );
}

function RowList({ rows, hrefOf, onRestore }: RowsProps) {
  const { t, list, dateTime } = useWords();
  const named = (row: MeetingRow) =>
    row.with.length === 0
      ? t('meetings.nobody')
      : list(row.with.map((one) => one.name || t('people.nameless')));
  return (
    <List>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          voice="people"
          href={hrefOf(row.id)}
          title={named(row)}
          detail={[row.when === '' ? t('meetings.noDate') : dateTime(row.when), row.place]
            .filter((part) => part !== '')
            .join(' · ')}
          after={
            <>
              {row.state === 'planned' ? null : <Tag>{t(stateWords[row.state])}</Tag>}
              {onRestore === undefined ? null : (
                <Button
                  size="small"
                  label={t('meetings.restoreOf', { names: named(row) })}
                  onClick={() => onRestore(row.id)}
                >
                  {t('people.restore')}
                </Button>
              )}
            </>
          }
        />
      ))}
    </List>
  );
}
