import {
  changeCampaignItem,
  putCampaignItem,
  removeCampaignItem,
} from '../../lib/app/campaign/edit-campaign';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { LineList } from '../meetings/LineList';
import { Section } from '../meetings/Section';
import { useWords } from '../shell/words';
import type { CampaignPartProps } from './CampaignScreen';

export interface TextItemsProps extends CampaignPartProps {
  /** Core messages, or what we offer on a no or on a yes. */
  readonly set: 'message' | 'no' | 'yes';
}

const titles = {
  message: 'campaign.messages',
  no: 'meetings.part.offersOnNo',
  yes: 'meetings.part.offersOnYes',
} as const;

const hints = {
  message: 'campaign.messages.hint',
  no: 'campaign.onNo.hint',
  yes: 'campaign.onYes.hint',
} as const;

/** Plain sentences, each edited in its place. */
export function TextItems({ campaign, saving, set }: TextItemsProps) {
  const house = useHouse();
  const { t } = useWords();
  const offers = campaign.offers.filter((one) => one.value.on === set);
  const items =
    set === 'message'
      ? campaign.messages.map((one) => ({ id: one.id, text: one.value.text, mine: false }))
      : offers.map((one) => ({ id: one.id, text: one.value.text, mine: one.mine }));
  const place = placeAfter(set === 'message' ? campaign.messages : offers);
  const attribute = (id: string) =>
    set === 'message'
      ? ('message' as const)
      : items.find((one) => one.id === id)?.mine === true
        ? ('offerMine' as const)
        : ('offer' as const);

  const cut = (text: string) => text.trim().slice(0, 500);
  function add(text: string) {
    const said = { text: cut(text), place };
    return set === 'message'
      ? putCampaignItem(house, campaign.id, set, said)
      : putCampaignItem(house, campaign.id, 'offer', { ...said, on: set });
  }
  const edit = (id: string, text: string) =>
    changeCampaignItem(house, campaign.id, attribute(id), id, (stored) => ({
      ...stored,
      text: cut(text),
    }));
  const remove = (id: string) =>
    void saving.act(
      removeCampaignItem(house, campaign.id, attribute(id), id),
      t('meetings.line.removed'),
    );

  return (
    <Section title={t(titles[set])} prompts={[t(hints[set])]}>
      <LineList
        label={t(titles[set])}
        items={items}
        onSave={(id, text) => (text.trim() === '' ? remove(id) : saving.save(edit(id, text)))}
        onRemove={remove}
        onAdd={(text) => saving.act(add(text), t('campaign.added'))}
        addLabel={t('meetings.line.write')}
        maxLength={500}
      />
    </Section>
  );
}
