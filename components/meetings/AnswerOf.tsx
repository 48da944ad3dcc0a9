import { sayAnswer } from '../../lib/app/meetings/follow-up-tasks';
import { valueOf } from '../../lib/domain/attributes';
import { answers, type Answer } from '../../lib/domain/debrief';
import type { Profile } from '../../lib/domain/profile';
import { signOnNames } from '../../lib/domain/sign-on';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { RadioGroup } from '../ui/Choice';
import { Select } from '../ui/Select';
import { answerWords } from './meeting-words';
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
  const { t } = useWords();
  const name = valueOf(profile.name) ?? t('people.nameless');
  const answer = view.debrief.answers.find((one) => one.id === profile.id)?.value;
  const say = (more: Partial<Answer>) =>
    saving.save(
      sayAnswer(house, view.meeting.id, profile.id, more, t('meetings.answer.task', { name })),
    );

  return (
    <Section
      title={view.profiles.length > 1 ? t('meetings.answer.of', { name }) : t('meetings.answer')}
    >
      <RadioGroup
        label={t('meetings.answer.label')}
        hideLabel
        value={answer?.answer ?? ''}
        options={answers.map((value) => ({ value, label: t(answerWords[value]) }))}
        onChange={(value) => {
          const chosen = answers.find((one) => one === value);
          if (chosen !== undefined) say({ answer: chosen });
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
          onChange={(as) => say({ as })}
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
      {answer?.answer === 'yes' ? (
        <SignOnSection view={view} saving={saving} profile={profile} as={answer.as} />
      ) : null}
      {answer?.answer === 'no' ? (
        <RoadBackSection profile={profile} campaign={view.campaign?.id} saving={saving} />
      ) : null}
    </Section>
  );
}
