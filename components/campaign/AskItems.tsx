import { putCampaignItem, removeCampaignItem } from '../../lib/app/campaign/edit-campaign';
import type { CampaignAsk } from '../../lib/domain/ask';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { SavedField } from '../meetings/SavedField';
import { Section } from '../meetings/Section';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { AudienceChoice } from './AudienceChoice';
import type { CampaignPartProps } from './CampaignScreen';
import { ItemCard } from './ItemCard';

/** What is asked of each audience, with a smaller ask beside it. */
export function AskItems({ campaign, saving }: CampaignPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const put = (ask: CampaignAsk, id?: string) =>
    putCampaignItem(house, campaign.id, 'ask', ask, id);
  return (
    <Section title={t('campaign.asks')} prompts={[t('campaign.asks.hint')]}>
      <ul class="items" aria-label={t('campaign.asks')}>
        {campaign.asks.map(({ id, value }) => (
          <ItemCard
            key={id}
            name={value.text}
            onRemove={() =>
              void saving.act(
                removeCampaignItem(house, campaign.id, 'ask', id),
                t('meetings.line.removed'),
              )
            }
          >
            <SavedField
              label={t('campaign.ask')}
              value={value.text}
              lines={2}
              maxLength={500}
              voice="people"
              onSave={(text) => {
                if (text.trim() !== '') saving.save(put({ ...value, text: text.trim() }, id));
              }}
            />
            <SavedField
              label={t('campaign.ask.smaller')}
              value={value.smaller ?? ''}
              maxLength={500}
              voice="people"
              onSave={(smaller) => saving.save(put({ ...value, smaller: smaller.trim() }, id))}
            />
            <div class="plan-grid">
              <SavedField
                label={t('meetings.ask.step')}
                value={value.step ?? ''}
                maxLength={300}
                onSave={(step) => saving.save(put({ ...value, step: step.trim() }, id))}
              />
              <SavedField
                label={t('meetings.ask.by')}
                type="date"
                value={value.by ?? ''}
                onSave={(by) => {
                  const { by: _before, ...rest } = value;
                  saving.save(put(by === '' ? rest : { ...rest, by }, id));
                }}
              />
            </div>
            <AudienceChoice
              chosen={value.audiences ?? []}
              onChange={(audiences) =>
                saving.save(put({ ...value, audiences: [...audiences] }, id))
              }
            />
          </ItemCard>
        ))}
      </ul>
      <AddLine
        open={t('campaign.ask.add')}
        label={t('campaign.ask.placeholder')}
        maxLength={500}
        onAdd={(text) =>
          saving.act(put({ text, place: placeAfter(campaign.asks) }), t('campaign.added'))
        }
      />
    </Section>
  );
}
