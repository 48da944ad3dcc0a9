import { deleteMeeting } from '../../lib/app/meetings/delete-meeting';
import { goneOf, meetingView } from '../../lib/app/meetings/meeting-view';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse, useLive } from '../house';
import { GoneNotice } from '../people/GoneNotice';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { IntoCalendar } from './CalendarDialog';
import { MeetingAsk } from './MeetingAsk';
import { MeetingBasics } from './MeetingBasics';
import { MeetingObjections } from './MeetingObjections';
import { MeetingStory } from './MeetingStory';
import { MeetingPapers } from './MeetingPapers';
import { NoMeeting } from './NoMeeting';
import { PartSection } from './PartSection';
import { ReadinessCard } from './ReadinessCard';
import { afterHref, meetingsHref, sheetHref } from './routes';
import { useSave } from './use-save';
import { WhoGoes } from './WhoGoes';
import { WhomWeMeet } from './WhomWeMeet';
import { ListeningQuestion } from './ListeningQuestion';
import './meetings.css';
import './meeting.css';
import './asking.css';
import './papers.css';

export interface MeetingScreenProps {
  readonly id: string;
}

/** The plan of one meeting, in the order in which it will go; everything saves as one types. */
export function MeetingScreen({ id }: MeetingScreenProps) {
  const house = useHouse();
  const { t, list, dateTime } = useWords();
  const live = useLive((from) => meetingView(from, id), [id]);
  const saving = useSave();

  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const view = live.value;
  if (view === undefined || view.deleted) return <NoMeeting view={view} saving={saving} />;
  const asks = (valueOf(view.meeting.mode) ?? 'ask') === 'ask';
  const whole = valueOf(view.meeting.mode) !== 'one-to-one';
  const names = view.profiles.map((one) => valueOf(one.name) ?? t('people.nameless'));
  const when = valueOf(view.meeting.when);
  const part = { view, saving };

  return (
    <article class="meeting">
      <header class="meeting-head">
        <div class="meeting-names">
          <ScreenTitle tab={t('meetings.tab')}>
            {names.length === 0 ? t('meetings.nobody') : list(names)}
          </ScreenTitle>
          <p class="label">{when === undefined ? t('meetings.noDate') : dateTime(when)}</p>
        </div>
        <div class="meeting-actions">
          {when === undefined ? null : <IntoCalendar ids={[id]} />}
          <LinkButton href={afterHref(id)}>{t('meetings.after')}</LinkButton>
          <LinkButton kind="primary" icon="print" href={sheetHref(id)}>
            {t('meetings.sheet')}
          </LinkButton>
        </div>
      </header>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <GoneNotice gone={goneOf(view)} acting={saving} />
      <div class="meeting-columns">
        <div class="meeting-main">
          <MeetingBasics {...part} />
          <WhomWeMeet {...part} />
          <WhoGoes {...part} />
          {asks ? <PartSection {...part} part="messages" /> : null}
          {asks ? <MeetingAsk {...part} /> : null}
          {whole ? <PartSection {...part} part="appreciation" /> : null}
          {asks ? <PartSection {...part} part="urgency" /> : null}
          {valueOf(view.meeting.mode) === 'listening' ? null : <MeetingStory {...part} />}
          <ListeningQuestion {...part} />
          {asks ? <PartSection {...part} part="wins" /> : null}
          {asks ? <PartSection {...part} part="beforeAsk" /> : null}
          {asks ? <MeetingObjections {...part} /> : null}
          {asks ? <PartSection {...part} part="offersOnNo" /> : null}
          {asks ? <PartSection {...part} part="offersOnYes" /> : null}
          <PartSection {...part} part="opening" />
          <PartSection {...part} part="whoWeAre" />
          {asks ? <PartSection {...part} part="campaignIs" /> : null}
          {asks ? <PartSection {...part} part="campaignIsNot" /> : null}
          <PartSection {...part} part="closing" />
          <p>
            <Button
              kind="quiet"
              icon="trash"
              onClick={() => {
                void saving.act(deleteMeeting(house, id), t('meetings.deleted')).then((done) => {
                  if (done) location.hash = meetingsHref().slice(1);
                });
              }}
            >
              {t('meetings.delete')}
            </Button>
          </p>
        </div>
        <aside class="meeting-side" aria-label={t('meetings.readiness')}>
          <ReadinessCard readiness={view.readiness} />
          <MeetingPapers view={view} time="before" />
        </aside>
      </div>
    </article>
  );
}
