import { restoreMeeting } from '../../lib/app/meetings/delete-meeting';
import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { meetingsHref } from './routes';
import type { Saving } from './use-save';

export interface NoMeetingProps {
  /** The meeting that was deleted; undefined when nothing is known under this address. */
  readonly view: MeetingView | undefined;
  readonly saving: Saving;
}

/** In place of a meeting that does not stand; a deleted one is brought back from here. */
export function NoMeeting({ view, saving }: NoMeetingProps) {
  const house = useHouse();
  const { t, list, dateTime } = useWords();
  const all = (kind: 'primary' | 'quiet') => (
    <LinkButton kind={kind} href={meetingsHref()}>
      {t('meetings.all')}
    </LinkButton>
  );
  if (view === undefined) {
    return (
      <>
        <ScreenTitle>{t('meetings.missing')}</ScreenTitle>
        <EmptyState title={t('meetings.missing.what')} actions={all('primary')}>
          <p>{t('meetings.missing.hint')}</p>
        </EmptyState>
      </>
    );
  }
  const names = view.profiles.map((one) => valueOf(one.name) ?? t('people.nameless'));
  const when = valueOf(view.meeting.when);
  return (
    <>
      <ScreenTitle tab={t('meetings.tab')}>
        {names.length === 0 ? t('meetings.nobody') : list(names)}
      </ScreenTitle>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <EmptyState
        title={t('meetings.isDeleted')}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() =>
                void saving.act(restoreMeeting(house, view.meeting.id), t('meetings.restored'))
              }
            >
              {t('people.restore')}
            </Button>
            {all('quiet')}
          </>
        }
      >
        <p>{when === undefined ? t('meetings.noDate') : dateTime(when)}</p>
        <p>{t('meetings.isDeleted.hint')}</p>
      </EmptyState>
    </>
  );
}
