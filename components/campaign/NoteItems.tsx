import {
  changeCampaignItem,
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
          const edit = (how: (stored: LocalNote) => LocalNote) =>
            saving.save(changeCampaignItem(house, campaign.id, set, id, how));
          const say = (next: Partial<LocalNote>) => edit((stored) => ({ ...stored, ...next }));
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
                    moveCampaignItem(house, campaign.id, set, id),
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
                  if (text.trim() !== '') say({ text: text.trim() });
                }}
              />
              <div class="plan-grid">
                <SavedField
                  label={t('campaign.note.on')}
                  type="date"
                  value={(value.on ?? '').length === 10 ? (value.on ?? '') : ''}
                  onSave={(on) =>
                    edit(({ on: _before, ...rest }) => (on === '' ? rest : { ...rest, on }))
                  }
                />
                <SavedField
                  label={t('campaign.note.source')}
                  value={value.source ?? ''}
                  maxLength={400}
                  onSave={(source) => say({ source: source.trim() })}
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
