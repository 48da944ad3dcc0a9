import { changeMeeting } from '../../lib/app/meetings/edit-meeting';
import { evaluationQuestions } from '../../lib/domain/debrief';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { evaluationWords } from './meeting-words';
import type { PlanPartProps } from './MeetingBasics';
import { SavedField } from './SavedField';
import { Section } from './Section';

/** The six questions, talked over together; typed here, or from the paper later. */
export function Evaluation({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const said = new Map(view.debrief.evaluation.map((one) => [one.id, one.value]));
  return (
    <Section title={t('meetings.evaluation')} prompts={[t('meetings.evaluation.hint')]}>
      {evaluationQuestions.map((question) => (
        <SavedField
          key={question}
          label={t(evaluationWords[question])}
          value={said.get(question) ?? ''}
          lines={2}
          maxLength={2000}
          care
          onSave={(text) =>
            saving.save(
              changeMeeting(house, view.meeting.id, {
                [`evaluation.${question}`]: text.trim() === '' ? null : text.trim(),
              }),
            )
          }
        />
      ))}
    </Section>
  );
}
