import { setMeetingField } from '../../lib/app/meetings/edit-meeting';
import { listeningQuestions } from '../../lib/app/meetings/plan-prompts';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import type { PlanPartProps } from './MeetingBasics';
import { Offers } from './Offers';
import { SavedField } from './SavedField';
import { Section } from './Section';
import { sheetLanguage, unknownBlank } from './sheet-language';

/** What have they seen? The one question that is theirs to answer. */
export function ListeningQuestion({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const lang = sheetLanguage(view, words.language);
  const asked = valueOf(view.meeting.listening) ?? '';
  const offers = listeningQuestions(view, lang, unknownBlank(words)).filter((one) => one !== asked);
  return (
    <Section title={t('meetings.listening')} id="part-listening">
      <SavedField
        label={t('meetings.listening.label')}
        value={asked}
        lines={2}
        maxLength={500}
        voice="people"
        lang={lang}
        onSave={(text) => saving.save(setMeetingField(house, view.meeting.id, 'listening', text))}
      />
      <Offers
        label={t('meetings.listening')}
        lang={lang}
        offers={offers.map((text) => ({ key: text, text }))}
        onTake={(text) =>
          void saving.act(
            setMeetingField(house, view.meeting.id, 'listening', text),
            t('meetings.line.taken'),
          )
        }
      />
    </Section>
  );
}
