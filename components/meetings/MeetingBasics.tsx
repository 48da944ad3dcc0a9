import { useState } from 'preact/hooks';
import { fitsMeetingField, setMeetingField } from '../../lib/app/meetings/edit-meeting';
import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { setMeetingTime } from '../../lib/app/meetings/plan-meeting';
import { valueOf } from '../../lib/domain/attributes';
import { meetingModes, type MeetingField } from '../../lib/domain/meeting';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Disclosure } from '../ui/Disclosure';
import { Select } from '../ui/Select';
import { modeWords } from './meeting-words';
import { SavedField } from './SavedField';
import { Section } from './Section';
import type { Saving } from './use-save';

export interface PlanPartProps {
  readonly view: MeetingView;
  readonly saving: Saving;
}

const lengths = ['10', '15', '20', '30', '45', '60', '90', '120'];

/** What kind of meeting, when, where, and what everybody needs to know before they set out. */
export function MeetingBasics({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const { meeting } = view;
  const minutes = String(valueOf(meeting.minutes) ?? 30);
  const text = (
    field: Extract<
      MeetingField,
      'place' | 'before' | 'after' | 'access' | 'interpreting' | 'bring' | 'language' | 'purpose'
    >,
    value: string,
  ) => saving.save(setMeetingField(house, meeting.id, field, value));

  return (
    <Section title={t('meetings.basics')} id="part-basics">
      <div class="plan-grid">
        <Select
          label={t('meetings.mode')}
          value={valueOf(meeting.mode) ?? 'ask'}
          options={meetingModes.map((mode) => ({ value: mode, label: t(modeWords[mode]) }))}
          onChange={(mode) => saving.save(setMeetingField(house, meeting.id, 'mode', mode))}
        />
        <WhenFields
          when={valueOf(meeting.when) ?? ''}
          onWhen={(when) =>
            saving.save(
              setMeetingTime(
                house,
                meeting.id,
                when,
                meeting.with.map((one) => one.id),
                valueOf(meeting.campaign),
              ),
            )
          }
        />
        <Select
          label={t('meetings.minutes')}
          value={minutes}
          options={[...new Set([...lengths, minutes])].map((value) => ({
            value,
            label: t('meetings.minutes.n', { n: Number(value) }),
          }))}
          onChange={(value) =>
            saving.save(setMeetingField(house, meeting.id, 'minutes', Number(value)))
          }
        />
        <SavedField
          label={t('meetings.place')}
          value={valueOf(meeting.place) ?? ''}
          maxLength={300}
          onSave={(value) => text('place', value)}
        />
        <LinkField view={view} saving={saving} />
        <SavedField
          label={t('meetings.before')}
          value={valueOf(meeting.before) ?? ''}
          maxLength={300}
          onSave={(value) => text('before', value)}
        />
        <SavedField
          label={t('meetings.debriefAt')}
          value={valueOf(meeting.after) ?? ''}
          maxLength={300}
          onSave={(value) => text('after', value)}
        />
      </div>
      <SavedField
        label={t('meetings.purpose')}
        hint={t('meetings.purpose.hint')}
        value={valueOf(meeting.purpose) ?? ''}
        lines={2}
        maxLength={500}
        voice="people"
        onSave={(value) => text('purpose', value)}
      />
      <Disclosure summary={t('meetings.needs')}>
        <div class="plan-grid">
          <SavedField
            label={t('meetings.access')}
            hint={t('meetings.access.hint')}
            value={valueOf(meeting.access) ?? ''}
            lines={2}
            maxLength={500}
            onSave={(value) => text('access', value)}
          />
          <SavedField
            label={t('meetings.bring')}
            value={valueOf(meeting.bring) ?? ''}
            lines={2}
            maxLength={500}
            onSave={(value) => text('bring', value)}
          />
          <SavedField
            label={t('meetings.interpreting')}
            value={valueOf(meeting.interpreting) ?? ''}
            maxLength={300}
            onSave={(value) => text('interpreting', value)}
          />
          <SavedField
            label={t('meetings.language')}
            value={valueOf(meeting.language) ?? ''}
            maxLength={60}
            onSave={(value) => text('language', value)}
          />
        </div>
      </Disclosure>
    </Section>
  );
}

export interface WhenFieldsProps {
  /** `2026-11-12T16:30`, `2026-11-12`, or empty. */
  readonly when: string;
  readonly onWhen: (when: string) => void;
}

/** A day, and a time once it is known. */
export function WhenFields({ when, onWhen }: WhenFieldsProps) {
  const { t } = useWords();
  const [day = '', time = ''] = when.split('T');
  const say = (nextDay: string, nextTime: string) =>
    onWhen(nextDay === '' ? '' : nextTime === '' ? nextDay : `${nextDay}T${nextTime.slice(0, 5)}`);
  return (
    <div class="when">
      <SavedField
        label={t('meetings.day')}
        type="date"
        value={day}
        onSave={(value) => say(value, time)}
      />
      <SavedField
        label={t('meetings.time')}
        type="time"
        value={time}
        onSave={(value) => say(day, value)}
        disabled={day === ''}
      />
    </div>
  );
}

/** Kept once it is a whole address, so that it can be opened from the sheet's page. */
function LinkField({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const [wrong, setWrong] = useState(false);
  return (
    <SavedField
      label={t('meetings.link')}
      type="url"
      value={valueOf(view.meeting.link) ?? ''}
      onSave={(value) => {
        const address = value.trim();
        const fits = address === '' || fitsMeetingField('link', address);
        setWrong(!fits);
        if (fits) {
          saving.save(
            setMeetingField(house, view.meeting.id, 'link', address === '' ? null : address),
          );
        }
      }}
      {...(wrong ? { error: t('meetings.link.wrong') } : {})}
    />
  );
}
