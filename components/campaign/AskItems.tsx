import {
  changeCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
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
  const edit = (id: string, how: (stored: CampaignAsk) => CampaignAsk) =>
    saving.save(changeCampaignItem(house, campaign.id, 'ask', id, how));
  const say = (id: string, next: Partial<CampaignAsk>) =>
    edit(id, (stored) => ({ ...stored, ...next }));
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
                if (text.trim() !== '') say(id, { text: text.trim() });
              }}
            />
            <SavedField
              label={t('campaign.ask.smaller')}
              value={value.smaller ?? ''}
              maxLength={500}
              voice="people"
              onSave={(smaller) => say(id, { smaller: smaller.trim() })}
            />
            <div class="plan-grid">
              <SavedField
                label={t('meetings.ask.step')}
                value={value.step ?? ''}
                maxLength={300}
                onSave={(step) => say(id, { step: step.trim() })}
              />
              <SavedField
                label={t('meetings.ask.by')}
                type="date"
                value={value.by ?? ''}
                onSave={(by) =>
                  edit(id, ({ by: _before, ...rest }) => (by === '' ? rest : { ...rest, by }))
                }
              />
            </div>
            <AudienceChoice
              chosen={value.audiences ?? []}
              onChange={(how) =>
                edit(id, (stored) => ({ ...stored, audiences: how(stored.audiences) }))
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
          saving.act(
            putCampaignItem(house, campaign.id, 'ask', { text, place: placeAfter(campaign.asks) }),
            t('campaign.added'),
          )
        }
      />
    </Section>
  );
}
