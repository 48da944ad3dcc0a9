import {
  changeCampaignItem,
  moveCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
import { placeAfter } from '../../lib/domain/placed';
import { storyConsents, type Story } from '../../lib/domain/story';
import { useHouse } from '../house';
import { consentWords } from '../meetings/meeting-words';
import { SavedField } from '../meetings/SavedField';
import { Section } from '../meetings/Section';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';
import type { CampaignPartProps } from './CampaignScreen';
import { ItemCard } from './ItemCard';

/** First-person stories, and what the person whose story it is has agreed to. */
export function StoryItems({ campaign, saving }: CampaignPartProps) {
  const house = useHouse();
  const { t } = useWords();
  return (
    <Section title={t('campaign.stories')} prompts={[t('campaign.stories.hint')]}>
      <ul class="items" aria-label={t('campaign.stories')}>
        {campaign.stories.map(({ id, value, mine }) => {
          const set = mine ? ('storyMine' as const) : ('story' as const);
          const say = (next: Partial<Story>) =>
            saving.save(
              changeCampaignItem(house, campaign.id, set, id, (stored) => ({ ...stored, ...next })),
            );
          return (
            <ItemCard
              key={id}
              name={value.title}
              onRemove={() =>
                void saving.act(
                  removeCampaignItem(house, campaign.id, set, id),
                  t('meetings.line.removed'),
                )
              }
              mine={{
                is: mine,
                onChange: () =>
                  void saving.act(
                    moveCampaignItem(house, campaign.id, set, id),
                    t('campaign.moved'),
                  ),
              }}
            >
              <SavedField
                label={t('meetings.story.title')}
                value={value.title}
                maxLength={200}
                voice="people"
                care
                onSave={(title) => {
                  if (title.trim() !== '') say({ title: title.trim() });
                }}
              />
              <SavedField
                label={t('meetings.story.text')}
                value={value.text ?? ''}
                lines={3}
                maxLength={4000}
                voice="people"
                care
                onSave={(text) => say({ text })}
              />
              <div class="plan-grid">
                <SavedField
                  label={t('meetings.story.teller')}
                  value={value.teller ?? ''}
                  maxLength={120}
                  onSave={(teller) => say({ teller: teller.trim() })}
                />
                <Select
                  label={t('meetings.story.consent')}
                  value={value.consent}
                  options={storyConsents.map((one) => ({
                    value: one,
                    label: t(consentWords[one]),
                  }))}
                  onChange={(consent) => say({ consent })}
                />
              </div>
            </ItemCard>
          );
        })}
      </ul>
      <AddLine
        open={t('campaign.story.add')}
        label={t('meetings.story.title')}
        maxLength={200}
        onAdd={(title) =>
          saving.act(
            putCampaignItem(house, campaign.id, 'story', {
              title,
              consent: 'not-asked',
              place: placeAfter(campaign.stories),
            }),
            t('campaign.added'),
          )
        }
      />
    </Section>
  );
}
