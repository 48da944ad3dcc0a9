import {
  moveCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
import type { LocalNote } from '../../lib/domain/local-note';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { SavedField } from '../meetings/SavedField';
import { Section } from '../meetings/Section';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { AudienceChoice } from './AudienceChoice';
import type { CampaignPartProps } from './CampaignScreen';
import { ItemCard } from './ItemCard';

/** What happened here: dated and sourced, so that it can be said across a table. */
export function NoteItems({ campaign, saving }: CampaignPartProps) {
  const house = useHouse();
  const { t } = useWords();
  return (
    <Section title={t('campaign.notes')} prompts={[t('campaign.notes.hint')]}>
      <ul class="items" aria-label={t('campaign.notes')}>
        {campaign.notes.map(({ id, value, mine }) => {
          const set = mine ? ('noteMine' as const) : ('note' as const);
          const put = (note: LocalNote) =>
            saving.save(putCampaignItem(house, campaign.id, set, note, id));
          return (
            <ItemCard
              key={id}
              name={value.text}
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
                    moveCampaignItem(house, campaign.id, set, id, value),
                    t('campaign.moved'),
                  ),
              }}
            >
              <SavedField
                label={t('campaign.note')}
                value={value.text}
                lines={2}
                maxLength={1000}
                voice="people"
                care
                onSave={(text) => {
                  if (text.trim() !== '') put({ ...value, text: text.trim() });
                }}
              />
              <div class="plan-grid">
                <SavedField
                  label={t('campaign.note.on')}
                  type="date"
                  value={(value.on ?? '').length === 10 ? (value.on ?? '') : ''}
                  onSave={(on) => {
                    const { on: _before, ...rest } = value;
                    put(on === '' ? rest : { ...rest, on });
                  }}
                />
                <SavedField
                  label={t('campaign.note.source')}
                  value={value.source ?? ''}
                  maxLength={400}
                  onSave={(source) => put({ ...value, source: source.trim() })}
                />
              </div>
              <AudienceChoice
                chosen={value.audiences ?? []}
                onChange={(audiences) => put({ ...value, audiences: [...audiences] })}
              />
            </ItemCard>
          );
        })}
      </ul>
      <AddLine
        open={t('campaign.note.add')}
        label={t('campaign.note')}
        maxLength={1000}
        onAdd={(text) =>
          saving.act(
            putCampaignItem(house, campaign.id, 'note', {
              text,
              place: placeAfter(campaign.notes),
            }),
            t('campaign.added'),
          )
        }
      />
    </Section>
  );
}
