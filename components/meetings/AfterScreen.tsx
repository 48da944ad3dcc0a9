import { meetingBecame } from '../../lib/app/meetings/finish-meeting';
import { goneOf, meetingView } from '../../lib/app/meetings/meeting-view';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse, useLive } from '../house';
import { GoneNotice } from '../people/GoneNotice';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import { AnswerOf } from './AnswerOf';
import { Evaluation } from './Evaluation';
import { ExactWordsSection } from './ExactWordsSection';
import { MeetingPapers } from './MeetingPapers';
import { NoMeeting } from './NoMeeting';
import { PromiseLedger } from './PromiseLedger';
import { thanksTitle } from './meeting-words';
import { meetingHref } from './routes';
import { ThankYou } from './ThankYou';
import { useSave } from './use-save';
import './meetings.css';
import './meeting.css';
import './asking.css';
import './follow-up.css';
import './papers.css';

export interface AfterScreenProps {
  readonly id: string;
}

/** At the café, together and at once: what they said, what they answered, what we owe each other. */
export function AfterScreen({ id }: AfterScreenProps) {
  const house = useHouse();
  const words = useWords();
  const { t, list, dateTime } = words;
  const live = useLive((from) => meetingView(from, id), [id]);
  const saving = useSave();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const view = live.value;
  if (view === undefined || view.deleted) return <NoMeeting view={view} saving={saving} />;
  const names = view.profiles.map((one) => valueOf(one.name) ?? t('people.nameless'));
  const when = valueOf(view.meeting.when);
  const asks = (valueOf(view.meeting.mode) ?? 'ask') === 'ask';
  const held = valueOf(view.debrief.held);
  const part = { view, saving };
  const became = (what: 'held' | 'evaluated') =>
    meetingBecame(house, id, what, undefined, thanksTitle(words, view));

  return (
    <article class="after">
      <header>
        <ScreenTitle tab={t('meetings.after')}>
          {t('meetings.after.title', { names: list(names) })}
        </ScreenTitle>
        <p class="label">
          {when === undefined ? t('meetings.noDate') : dateTime(when)} ·{' '}
          <a href={meetingHref(id)}>{t('meetings.plan')}</a>
        </p>
      </header>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <GoneNotice gone={goneOf(view)} acting={saving} />
      {held === undefined && valueOf(view.debrief.cancelled) === undefined ? (
        <Notice
          title={t('meetings.held.question')}
          actions={
            <>
              <Button
                kind="primary"
                onClick={() => void saving.act(became('held'), t('meetings.held.noted'))}
              >
                {t('meetings.held.yes')}
              </Button>
              <Button
                onClick={() =>
                  void saving.act(
                    meetingBecame(house, id, 'cancelled'),
                    t('meetings.cancelled.noted'),
                  )
                }
              >
                {t('meetings.held.no')}
              </Button>
            </>
          }
        />
      ) : null}
      <ExactWordsSection {...part} />
      {asks
        ? view.profiles.map((profile) => <AnswerOf key={profile.id} {...part} profile={profile} />)
        : null}
      <PromiseLedger {...part} />
      <Evaluation {...part} />
      <ThankYou {...part} />
      <MeetingPapers view={view} time="after" />
      <footer class="after-foot">
        {held === undefined || !evaluatedAlready(view.debrief.evaluation.length) ? null : (
          <p class="label">{t('meetings.after.saved')}</p>
        )}
        <Button
          kind="primary"
          size="large"
          icon="check"
          onClick={() => void saving.act(became('evaluated'), t('meetings.evaluated.noted'))}
        >
          {t('meetings.evaluated')}
        </Button>
        <LinkButton href={meetingHref(id)}>{t('meetings.plan')}</LinkButton>
      </footer>
    </article>
  );
}

function evaluatedAlready(answered: number): boolean {
  return answered > 0;
}
