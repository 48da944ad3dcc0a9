import {
  changeMeetingItem,
  putMeetingItem,
  removeMeetingItem,
} from '../../lib/app/meetings/edit-meeting';
import { likelyObjections } from '../../lib/app/meetings/plan-prompts';
import type { Objection } from '../../lib/domain/meeting-plan';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { IconButton } from '../ui/Button';
import type { PlanPartProps } from './MeetingBasics';
import { Offers } from './Offers';
import { SavedField } from './SavedField';
import { Section } from './Section';
import { sheetLanguage } from './sheet-language';

/** What they may say against it, a question that probes it, the best reply found in rehearsal. */
export function MeetingObjections({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t, language } = useWords();
  const { meeting } = view;
  const lang = sheetLanguage(view, language);
  const likely = likelyObjections(view, lang);
  const place = placeAfter(meeting.objections);

  return (
    <Section title={t('meetings.objections')} id="part-objections">
      <ul class="objections" aria-label={t('meetings.objections')}>
        {meeting.objections.map(({ id, value, mine }) => {
          const set = mine ? 'objectionMine' : 'objection';
          const remove = () =>
            void saving.act(
              removeMeetingItem(house, meeting.id, set, id),
              t('meetings.line.removed'),
            );
          const say = (next: Partial<Objection>) =>
            saving.save(
              changeMeetingItem(house, meeting.id, set, id, (stored) => ({ ...stored, ...next })),
            );
          return (
            <li key={id} class="objection">
              <SavedField
                label={t('meetings.objection.saying')}
                value={value.saying}
                lines={1}
                maxLength={500}
                voice="people"
                lang={lang}
                onSave={(saying) => (saying.trim() === '' ? remove() : say({ saying }))}
              />
              <IconButton
                icon="close"
                label={t('meetings.line.remove', { text: value.saying })}
                onClick={remove}
              />
              <SavedField
                label={t('meetings.objection.probe')}
                value={value.probe ?? ''}
                lines={1}
                maxLength={500}
                lang={lang}
                onSave={(probe) => say({ probe })}
              />
              <SavedField
                label={t('meetings.objection.reply')}
                value={value.reply ?? ''}
                lines={1}
                maxLength={1000}
                lang={lang}
                onSave={(reply) => say({ reply })}
              />
            </li>
          );
        })}
      </ul>
      <Offers
        label={t('meetings.objections')}
        lang={lang}
        offers={likely.map(({ id, saying, probe }) => ({ key: id, text: saying, note: probe }))}
        onTake={(id) => {
          const chosen = likely.find((one) => one.id === id);
          if (chosen === undefined) return;
          const { saying, probe } = chosen;
          const from = { kind: 'guide', id } as const;
          void saving.act(
            putMeetingItem(house, meeting.id, 'objection', { saying, probe, from, place }),
            t('meetings.line.taken'),
          );
        }}
      />
      <AddLine
        open={t('meetings.line.write')}
        label={t('meetings.objection.saying')}
        maxLength={500}
        onAdd={(saying) =>
          saving.act(
            putMeetingItem(house, meeting.id, 'objection', { saying, place }),
            t('meetings.line.taken'),
          )
        }
      />
    </Section>
  );
}
