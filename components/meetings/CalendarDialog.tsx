import { useState } from 'preact/hooks';
import { calendarFile, calendarThings, entriesOf } from '../../lib/app/meetings/calendar-file';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';

export interface CalendarDialogProps {
  /** Meetings and tasks; those without a day are left out. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** What goes into a calendar, chosen piece by piece and shown before it leaves. */
export function CalendarDialog({ ids, onClose }: CalendarDialogProps) {
  const house = useHouse();
  const { t, list, date, dateTime } = useWords();
  const live = useLive((from) => calendarThings(from, ids), [ids.join(' ')]);
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState(false);
  const [place, setPlace] = useState(false);
  const things = live.state === 'here' ? live.value : [];
  const entries = entriesOf(
    things,
    { words, place },
    {
      meeting: t('meetings.calendar.meeting'),
      task: t('meetings.calendar.task'),
      meetingWith: (names) => t('meetings.calendar.with', { names: list(names) }),
    },
  );
  const going = entries.filter((one) => !out.has(one.id));
  const places = things.some((one) => one.place !== '');

  function save(): void {
    house.saveFile('groundwork.ics', [calendarFile(going, house.now())], 'text/calendar');
    announce(t('meetings.calendar.saved'));
    onClose();
  }

  return (
    <Dialog
      title={t('meetings.calendar')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" icon="download" disabled={going.length === 0} onClick={save}>
          {t('meetings.calendar.save')}
        </Button>
      }
    >
      {live.state === 'failed' ? <FailureNotice failure={live.failure} /> : null}
      <Notice tone="warn">{t('meetings.calendar.warning')}</Notice>
      <div class="calendar-choices">
        <Checkbox checked={words} onChange={setWords}>
          {t('meetings.calendar.words')}
        </Checkbox>
        {places ? (
          <Checkbox checked={place} onChange={setPlace}>
            {t('meetings.calendar.place')}
          </Checkbox>
        ) : null}
      </div>
      <section>
        <h3>{t('meetings.calendar.preview')}</h3>
        <ul class="calendar-entries" aria-label={t('meetings.calendar.preview')}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Checkbox
                checked={!out.has(entry.id)}
                onChange={(goes) => {
                  const next = new Set(out);
                  if (goes) next.delete(entry.id);
                  else next.add(entry.id);
                  setOut(next);
                }}
                hint={[
                  entry.when.includes('T') ? dateTime(entry.when) : date(entry.when),
                  entry.place,
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              >
                {entry.title}
              </Checkbox>
            </li>
          ))}
        </ul>
        {live.state === 'here' && things.length === 0 ? (
          <p class="label">{t('meetings.calendar.none')}</p>
        ) : null}
      </section>
    </Dialog>
  );
}

/** The button and what it opens. */
export function IntoCalendar({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="calendar" onClick={() => setOpen(true)}>
        {t('meetings.calendar')}
      </Button>
      {open ? <CalendarDialog ids={ids} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
