import {
  changeCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
import type { Goal } from '../../lib/domain/campaign';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { SavedField } from '../meetings/SavedField';
import { Section } from '../meetings/Section';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';
import { AudienceChoice } from './AudienceChoice';
import type { CampaignPartProps } from './CampaignScreen';
import { ItemCard } from './ItemCard';

const ranks = ['primary', 'secondary'] as const;

/** What the campaign wants to have reached, and what can be counted of it. */
export function GoalItems({ campaign, saving }: CampaignPartProps) {
  const house = useHouse();
  const { t } = useWords();
  return (
    <Section title={t('campaign.goals')}>
      <ul class="items" aria-label={t('campaign.goals')}>
        {campaign.goals.map(({ id, value }) => {
          const edit = (how: (stored: Goal) => Goal) =>
            saving.save(changeCampaignItem(house, campaign.id, 'goal', id, how));
          const say = (next: Partial<Goal>) => edit((stored) => ({ ...stored, ...next }));
          return (
            <ItemCard
              key={id}
              name={value.text}
              onRemove={() =>
                void saving.act(
                  removeCampaignItem(house, campaign.id, 'goal', id),
                  t('meetings.line.removed'),
                )
              }
            >
              <SavedField
                label={t('campaign.goal')}
                value={value.text}
                maxLength={500}
                voice="people"
                onSave={(text) => {
                  if (text.trim() !== '') say({ text: text.trim() });
                }}
              />
              <div class="plan-grid">
                <Select
                  label={t('campaign.goal.rank')}
                  value={value.rank}
                  options={ranks.map((rank) => ({
                    value: rank,
                    label: t(
                      rank === 'primary' ? 'campaign.goal.primary' : 'campaign.goal.secondary',
                    ),
                  }))}
                  onChange={(rank) => say({ rank })}
                />
                <SavedField
                  label={t('campaign.goal.signOns')}
                  value={value.signOns === undefined ? '' : String(value.signOns)}
                  maxLength={6}
                  onSave={(text) => {
                    const signOns = Number.parseInt(text, 10);
                    edit(({ signOns: _before, ...rest }) =>
                      signOns > 0 ? { ...rest, signOns } : rest,
                    );
                  }}
                />
              </div>
              <AudienceChoice
                chosen={value.audiences ?? []}
                onChange={(how) =>
                  edit((stored) => ({ ...stored, audiences: how(stored.audiences) }))
                }
              />
            </ItemCard>
          );
        })}
      </ul>
      <AddLine
        open={t('campaign.goal.add')}
        label={t('campaign.goal')}
        maxLength={500}
        onAdd={(text) =>
          saving.act(
            putCampaignItem(house, campaign.id, 'goal', {
              text,
              rank: campaign.goals.length === 0 ? 'primary' : 'secondary',
              place: placeAfter(campaign.goals),
            }),
            t('campaign.added'),
          )
        }
      />
    </Section>
  );
}
