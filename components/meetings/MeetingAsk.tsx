import { changeMeetingField, takeAsk } from '../../lib/app/meetings/edit-meeting';
import type { Ask } from '../../lib/domain/ask';
import { valueOf } from '../../lib/domain/attributes';
import { suits } from '../../lib/domain/campaign';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import type { PlanPartProps } from './MeetingBasics';
import { Offers } from './Offers';
import { SavedField } from './SavedField';
import { Section } from './Section';
import { sheetLanguage } from './sheet-language';

/** One ask, one step, by when; and a smaller one. */
export function MeetingAsk({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const { meeting, campaign } = view;
  const audience = view.profiles[0] && valueOf(view.profiles[0].audience);
  const chosen = valueOf(meeting.ask);
  const ready = (campaign?.asks ?? [])
    .filter((one) => suits(one.value, audience))
    .filter((one) => one.value.text !== chosen?.text);
  const lang = sheetLanguage(view, words.language);

  function take(id: string): void {
    const value = ready.find((one) => one.id === id)?.value;
    if (value === undefined) return;
    void saving.act(takeAsk(house, meeting.id, value), t('meetings.line.taken'));
  }

  return (
    <Section title={t('meetings.ask')} id="part-ask">
      <div class="ask-box">
        <AskFields
          ask={chosen}
          label={t('meetings.ask.text')}
          hint={t('meetings.ask.hint')}
          lang={lang}
          onAsk={(how) => saving.save(changeMeetingField(house, meeting.id, 'ask', how))}
        />
        <Offers
          label={t('meetings.ask')}
          lang={lang}
          offers={ready.map(({ id, value }) => ({ key: id, text: value.text }))}
          onTake={take}
        />
        <AskFields
          ask={valueOf(meeting.secondAsk)}
          label={t('meetings.secondAsk')}
          hint={t('meetings.secondAsk.hint')}
          lang={lang}
          onAsk={(how) => saving.save(changeMeetingField(house, meeting.id, 'secondAsk', how))}
        />
      </div>
    </Section>
  );
}

interface AskFieldsProps {
  readonly ask: Ask | undefined;
  readonly label: string;
  readonly hint: string;
  readonly lang: string;
  readonly onAsk: (how: (ask: Ask | undefined) => Ask | null) => void;
}

function AskFields({ ask, label, hint, lang, onAsk }: AskFieldsProps) {
  const { t } = useWords();
  const say = (next: Partial<Ask>) => onAsk((stored) => askWith(stored, next));
  return (
    <div class="ask-fields">
      <SavedField
        label={label}
        hint={hint}
        value={ask?.text ?? ''}
        lines={2}
        maxLength={500}
        voice="people"
        lang={lang}
        onSave={(text) => say({ text })}
      />
      {ask === undefined ? null : (
        <div class="plan-grid">
          <SavedField
            label={t('meetings.ask.step')}
            value={ask.step ?? ''}
            maxLength={300}
            lang={lang}
            onSave={(step) => say({ step })}
          />
          <SavedField
            label={t('meetings.ask.by')}
            type="date"
            value={ask.by ?? ''}
            onSave={(by) => say({ by })}
          />
        </div>
      )}
    </div>
  );
}

function askWith(ask: Ask | undefined, next: Partial<Ask>): Ask | null {
  const { text = '', step = '', by = '' } = { ...ask, ...next };
  if (text.trim() === '') return null;
  return {
    text: text.trim(),
    ...(step.trim() === '' ? {} : { step: step.trim() }),
    ...(by === '' ? {} : { by }),
  };
}
