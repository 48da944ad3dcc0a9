import { useState } from 'preact/hooks';
import { startCampaign } from '../../lib/app/campaign/campaigns';
import { useHouse } from '../house';
import type { Saving } from '../meetings/use-save';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

/** A name and one sentence: enough for a first sheet. */
export function StartCampaign({ saving }: { readonly saving: Saving }) {
  const house = useHouse();
  const { t } = useWords();
  const [name, setName] = useState('');
  const [is, setIs] = useState('');
  return (
    <form
      class="prepare"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void saving.act(startCampaign(house, { name, is }), t('campaign.started'));
      }}
    >
      <p>{t('campaign.none')}</p>
      <Field
        label={t('campaign.name')}
        value={name}
        onInput={setName}
        maxLength={200}
        voice="people"
      />
      <Field
        label={t('campaign.is')}
        hint={t('campaign.is.hint')}
        value={is}
        onInput={setIs}
        lines={2}
        maxLength={2000}
        voice="people"
      />
      <div>
        <Button type="submit" kind="primary" disabled={name.trim() === ''}>
          {t('campaign.start')}
        </Button>
      </div>
    </form>
  );
}
