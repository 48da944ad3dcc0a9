import type { OneSet } from '../../lib/app/meetings/lobby-day';
import type { Ask, CampaignAsk } from '../../lib/domain/ask';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Offers } from './Offers';
import { Section } from './Section';

export interface OneSetFieldsProps {
  readonly set: OneSet;
  readonly onSet: (set: OneSet) => void;
  /** What there is to choose from. */
  readonly messages: OneSet['messages'];
  readonly asks: readonly CampaignAsk[];
  readonly onMessage: (text: string) => void;
}

/** What everybody hears on a day of visits: two or three messages, one ask, a smaller one. */
export function OneSetFields({ set, onSet, messages, asks, onMessage }: OneSetFieldsProps) {
  const { t } = useWords();
  const chosen = new Set(set.messages.map((one) => one.text));
  const say = (name: 'ask' | 'secondAsk', next: Partial<Ask>) => {
    const { [name]: before, ...rest } = set;
    const { text = '', step = '', by = '' } = { ...before, ...next };
    onSet(
      text === ''
        ? rest
        : {
            ...rest,
            [name]: {
              text,
              ...(step === '' ? {} : { step }),
              ...(by === '' ? {} : { by }),
            },
          },
    );
  };
  return (
    <>
      <Section title={t('meetings.part.messages')}>
        <p class="label">{t('meetings.lobby.messages')}</p>
        <ul class="one-set" aria-label={t('meetings.part.messages')}>
          {messages.map((message) => (
            <li key={message.text}>
              <Checkbox
                checked={chosen.has(message.text)}
                onChange={(on) =>
                  onSet({
                    ...set,
                    messages: messages.filter((one) =>
                      one.text === message.text ? on : chosen.has(one.text),
                    ),
                  })
                }
              >
                {message.text}
              </Checkbox>
            </li>
          ))}
        </ul>
        <AddLine
          open={t('meetings.line.write')}
          label={t('meetings.part.messages')}
          maxLength={500}
          onAdd={async (text) => {
            onMessage(text);
            return true;
          }}
        />
      </Section>
      <Section title={t('meetings.ask')}>
        <Field
          label={t('meetings.ask.text')}
          hint={t('meetings.ask.hint')}
          value={set.ask?.text ?? ''}
          lines={2}
          maxLength={500}
          voice="people"
          onInput={(text) => say('ask', { text })}
        />
        <Offers
          label={t('meetings.ask')}
          offers={asks
            .filter((one) => one.text !== set.ask?.text)
            .map(({ text }) => ({ key: text, text }))}
          onTake={(text) => {
            const taken = asks.find((one) => one.text === text);
            if (taken !== undefined) say('ask', taken);
          }}
        />
        <div class="plan-grid">
          <Field
            label={t('meetings.ask.step')}
            value={set.ask?.step ?? ''}
            maxLength={300}
            disabled={set.ask === undefined}
            onInput={(step) => say('ask', { step })}
          />
          <Field
            label={t('meetings.ask.by')}
            type="date"
            value={set.ask?.by ?? ''}
            disabled={set.ask === undefined}
            onInput={(by) => say('ask', { by })}
          />
        </div>
        <Field
          label={t('meetings.secondAsk')}
          hint={t('meetings.secondAsk.hint')}
          value={set.secondAsk?.text ?? ''}
          lines={2}
          maxLength={500}
          voice="people"
          onInput={(text) => say('secondAsk', { text })}
        />
      </Section>
    </>
  );
}
