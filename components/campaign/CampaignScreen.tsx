import { allCampaigns, chooseCampaign, currentCampaign } from '../../lib/app/campaign/campaigns';
import { setCampaignField } from '../../lib/app/campaign/edit-campaign';
import { valueOf } from '../../lib/domain/attributes';
import type { Campaign, CampaignField } from '../../lib/domain/campaign';
import { useHouse, useLive } from '../house';
import { papersHref } from '../meetings/routes';
import { SavedField } from '../meetings/SavedField';
import { Section } from '../meetings/Section';
import { useSave, type Saving } from '../meetings/use-save';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Progress } from '../ui/Progress';
import { Select } from '../ui/Select';
import { AskItems } from './AskItems';
import { CampaignProgressCard } from './CampaignProgressCard';
import { GoalItems } from './GoalItems';
import { NoteItems } from './NoteItems';
import { OurPeople } from './OurPeople';
import { rosterHref } from './routes';
import { StartCampaign } from './StartCampaign';
import { StoryItems } from './StoryItems';
import { TextItems } from './TextItems';
import '../meetings/meetings.css';
import './campaign.css';

/** What the group is working for; every sheet starts from it, and a name is enough to begin. */
export function CampaignScreen() {
  const { t } = useWords();
  const live = useLive(
    async (house) => ({ current: await currentCampaign(house), all: await allCampaigns(house) }),
    [],
  );
  const saving = useSave();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const { current, all } = live.value;
  if (current === undefined) {
    return (
      <>
        <ScreenTitle>{t('campaign.title')}</ScreenTitle>
        <StartCampaign saving={saving} />
      </>
    );
  }
  return (
    <article class="meeting">
      <header class="meeting-head">
        <div class="meeting-names">
          <ScreenTitle tab={t('campaign.title')}>
            {valueOf(current.name) ?? t('campaign.title')}
          </ScreenTitle>
        </div>
        <div class="meeting-actions">
          <LinkButton icon="print" href={papersHref()}>
            {t('meetings.papers.worksheets')}
          </LinkButton>
          <LinkButton href={rosterHref()}>{t('campaign.roster')}</LinkButton>
        </div>
      </header>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <div class="meeting-columns">
        <div class="meeting-main">
          <CampaignWords campaign={current} saving={saving} />
          <TextItems campaign={current} saving={saving} set="message" />
          <AskItems campaign={current} saving={saving} />
          <NoteItems campaign={current} saving={saving} />
          <StoryItems campaign={current} saving={saving} />
          <TextItems campaign={current} saving={saving} set="no" />
          <TextItems campaign={current} saving={saving} set="yes" />
          <GoalItems campaign={current} saving={saving} />
        </div>
        <aside class="meeting-side" aria-label={t('campaign.side')}>
          <CampaignProgressCard campaign={current} />
          <OurPeople saving={saving} />
          <OtherCampaigns current={current} all={all} saving={saving} />
        </aside>
      </div>
    </article>
  );
}

export interface CampaignPartProps {
  readonly campaign: Campaign;
  readonly saving: Saving;
}

function CampaignWords({ campaign, saving }: CampaignPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const say = (field: CampaignField) => (text: string) =>
    saving.save(setCampaignField(house, campaign.id, field, text));
  return (
    <Section title={t('campaign.words')}>
      <div class="plan-grid">
        <SavedField
          label={t('campaign.name')}
          value={valueOf(campaign.name) ?? ''}
          maxLength={200}
          voice="people"
          onSave={(text) => {
            if (text.trim() !== '') say('name')(text);
          }}
        />
        <SavedField
          label={t('campaign.group')}
          hint={t('campaign.group.hint')}
          value={valueOf(campaign.group) ?? ''}
          maxLength={200}
          onSave={say('group')}
        />
        <SavedField
          label={t('campaign.area')}
          value={valueOf(campaign.area) ?? ''}
          maxLength={200}
          onSave={say('area')}
        />
        <SavedField
          label={t('campaign.reach')}
          hint={t('campaign.reach.hint')}
          value={valueOf(campaign.reach) ?? ''}
          maxLength={600}
          onSave={say('reach')}
        />
      </div>
      <SavedField
        label={t('campaign.is')}
        hint={t('campaign.is.hint')}
        value={valueOf(campaign.is) ?? ''}
        lines={2}
        maxLength={2000}
        voice="people"
        onSave={say('is')}
      />
      <SavedField
        label={t('campaign.isNot')}
        hint={t('campaign.isNot.hint')}
        value={valueOf(campaign.isNot) ?? ''}
        lines={2}
        maxLength={2000}
        voice="people"
        onSave={say('isNot')}
      />
      <SavedField
        label={t('campaign.whoWeAre')}
        value={valueOf(campaign.whoWeAre) ?? ''}
        lines={2}
        maxLength={2000}
        voice="people"
        onSave={say('whoWeAre')}
      />
    </Section>
  );
}

interface OtherCampaignsProps extends CampaignPartProps {
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

function OtherCampaigns({
  current,
  all,
  saving,
}: Omit<OtherCampaignsProps, 'campaign'> & { readonly current: Campaign }) {
  const house = useHouse();
  const { t } = useWords();
  return (
    <>
      {all.length < 2 ? null : (
        <Select
          label={t('campaign.choose')}
          value={current.id}
          options={all.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id) => void saving.keep(chooseCampaign(house, id))}
        />
      )}
      <Disclosure summary={t('campaign.another')}>
        <StartCampaign saving={saving} />
      </Disclosure>
    </>
  );
}
