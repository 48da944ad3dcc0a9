import { sayAnswer } from '../../lib/app/meetings/say-answer';
import { valueOf } from '../../lib/domain/attributes';
import { answers, type Answer } from '../../lib/domain/debrief';
import type { Profile } from '../../lib/domain/profile';
import { signOnNames } from '../../lib/domain/sign-on';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { RadioGroup } from '../ui/Choice';
import { Select } from '../ui/Select';
import { answerWords, thanksTitle } from './meeting-words';
import type { PlanPartProps } from './MeetingBasics';
import { RoadBackSection } from './RoadBackSection';
import { SavedField } from './SavedField';
import { Section } from './Section';
import { SignOnSection } from './SignOnSection';
import { StanceMove } from './StanceMove';

export interface AnswerOfProps extends PlanPartProps {
  readonly profile: Profile;
}

/** What one of them answered, and what follows from it. */
export function AnswerOf({ view, saving, profile }: AnswerOfProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const name = valueOf(profile.name) ?? t('people.nameless');
  const answer = view.debrief.answers.find((one) => one.id === profile.id)?.value;
  const saying = (more: Partial<Answer> | undefined) =>
    sayAnswer(house, view.meeting.id, profile.id, more, {
      again: t('meetings.answer.task', { name }),
      thanks: thanksTitle(words, view),
    });
  const say = (more: Partial<Answer>) => saving.save(saying(more));

  return (
    <Section
      title={view.profiles.length > 1 ? t('meetings.answer.of', { name }) : t('meetings.answer')}
    >
      <RadioGroup
        label={t('meetings.answer.label')}
        hideLabel
        value={answer?.answer ?? ''}
        options={[
          ...answers.map((value) => ({ value, label: t(answerWords[value]) })),
          { value: '', label: t('meetings.answer.none') },
        ]}
        onChange={(value) => {
          const chosen = answers.find((one) => one === value);
          void saving.act(saying(chosen && { answer: chosen }), t('meetings.answer.noted'));
        }}
      />
      {answer?.answer === 'yes' ? (
        <Select
          label={t('meetings.answer.as')}
          value={answer.as ?? 'individual'}
          options={signOnNames.map((value) => ({
            value,
            label: t(
              value === 'organization' ? 'people.signOn.organization' : 'people.signOn.individual',
            ),
          }))}
          onChange={(as) => void saving.act(saying({ as }), t('meetings.answer.noted'))}
        />
      ) : null}
      {answer?.answer === 'asked-for-something' ? (
        <SavedField
          label={t('meetings.answer.asked')}
          value={answer.asked ?? ''}
          lines={2}
          maxLength={1000}
          onSave={(asked) => say({ asked })}
        />
      ) : null}
      {answer === undefined || answer.answer === 'yes' ? null : (
        <div class="plan-grid">
          <SavedField
            label={t('meetings.answer.why')}
            value={answer.why ?? ''}
            lines={2}
            maxLength={1000}
            voice="people"
            care
            onSave={(why) => say({ why })}
          />
          <SavedField
            label={t('meetings.answer.again')}
            type="date"
            value={answer.again ?? ''}
            onSave={(again) => say({ again })}
          />
        </div>
      )}
      {answer === undefined ? null : (
        <StanceMove profile={profile} saving={saving} why={answer.why ?? ''} />
      )}
      <SignOnSection view={view} saving={saving} profile={profile} answer={answer} />
      {answer?.answer === 'no' ? (
        <RoadBackSection profile={profile} campaign={view.campaign?.id} saving={saving} />
      ) : null}
    </Section>
  );
}
