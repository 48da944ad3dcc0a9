import {
  changeMeetingItem,
  putMeetingItem,
  removeMeetingItem,
} from '../../lib/app/meetings/edit-meeting';
import type { ExactWords } from '../../lib/domain/debrief';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { LineList } from './LineList';
import type { PlanPartProps } from './MeetingBasics';
import { Section } from './Section';

/** What they said, word for word, as it was read back to them. */
export function ExactWordsSection({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const { meeting, debrief } = view;
  const place = placeAfter(debrief.words);
  const remove = (id: string) =>
    void saving.act(removeMeetingItem(house, meeting.id, 'words', id), t('meetings.line.removed'));
  return (
    <Section title={t('meetings.words')} prompts={[t('meetings.words.hint')]}>
      <LineList
        label={t('meetings.words')}
        items={debrief.words.map((one) => ({ id: one.id, text: one.value.text }))}
        onSave={(id, text) => {
          if (text.trim() === '') return remove(id);
          const how = (stored: ExactWords) => ({ ...stored, text: text.trim() });
          saving.save(changeMeetingItem(house, meeting.id, 'words', id, how));
        }}
        onRemove={remove}
        onAdd={(text) =>
          saving.act(
            putMeetingItem(house, meeting.id, 'words', { text, place }),
            t('meetings.words.added'),
          )
        }
        addLabel={t('meetings.words.add')}
        maxLength={2000}
        care
      />
    </Section>
  );
}
