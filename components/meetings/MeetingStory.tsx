import { changeMeeting, changeMeetingField } from '../../lib/app/meetings/edit-meeting';
import { storyAdvice } from '../../lib/app/meetings/plan-prompts';
import { asJson } from '../../lib/app/campaign/as-json';
import { valueOf } from '../../lib/domain/attributes';
import { suits } from '../../lib/domain/campaign';
import { storyConsents, type Story } from '../../lib/domain/story';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import type { PlanPartProps } from './MeetingBasics';
import { consentWords } from './meeting-words';
import { Offers } from './Offers';
import { SavedField } from './SavedField';
import { Section } from './Section';

const none: Story = { title: '', consent: 'not-asked' };

/** One story, who tells it, and that its owner agreed. */
export function MeetingStory({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t, language } = useWords();
  const { meeting, campaign } = view;
  const story = valueOf(meeting.story);
  const audience = view.profiles[0] && valueOf(view.profiles[0].audience);
  const ready = (campaign?.stories ?? []).filter(
    (one) => suits(one.value, audience) && one.id !== valueOf(meeting.storyOf),
  );
  const say = (next: Partial<Story>) =>
    saving.save(
      changeMeetingField(house, meeting.id, 'story', (stored) => {
        const said = { ...none, ...stored, ...next };
        return said.title.trim() === '' ? null : said;
      }),
    );

  return (
    <Section title={t('meetings.story')} prompts={storyAdvice(view, language)} id="part-story">
      <div class="plan-grid">
        <SavedField
          label={t('meetings.story.title')}
          value={story?.title ?? ''}
          maxLength={200}
          voice="people"
          care
          onSave={(title) => say({ title })}
        />
        {story === undefined ? null : (
          <>
            <SavedField
              label={t('meetings.story.teller')}
              value={story.teller ?? ''}
              maxLength={120}
              onSave={(teller) => say({ teller })}
            />
            <Select
              label={t('meetings.story.consent')}
              value={story.consent}
              options={storyConsents.map((value) => ({ value, label: t(consentWords[value]) }))}
              onChange={(consent) => say({ consent })}
            />
          </>
        )}
      </div>
      {story === undefined ? null : (
        <SavedField
          label={t('meetings.story.text')}
          value={story.text ?? ''}
          lines={3}
          maxLength={4000}
          voice="people"
          care
          onSave={(text) => say({ text })}
        />
      )}
      {story?.consent === 'not-asked' ? (
        <Notice tone="warn">
          <p>{t('meetings.story.askFirst')}</p>
        </Notice>
      ) : null}
      <Offers
        label={t('meetings.story')}
        offers={ready.map((one) => ({
          key: one.id,
          text: one.value.title,
          note: t(consentWords[one.value.consent]),
        }))}
        onTake={(id) => {
          const chosen = ready.find((one) => one.id === id);
          if (chosen === undefined) return;
          const values = { story: asJson(chosen.value), storyOf: id };
          void saving.act(changeMeeting(house, meeting.id, values), t('meetings.line.taken'));
        }}
      />
    </Section>
  );
}
