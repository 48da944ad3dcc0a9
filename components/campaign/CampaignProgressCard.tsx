import { campaignProgress } from '../../lib/app/campaign/progress';
import type { Campaign } from '../../lib/domain/campaign';
import { audienceWords } from '../../lib/language/kind-words';
import { useLive } from '../house';
import { useWords } from '../shell/words';
import { Card } from '../ui/Card';
import { Progress } from '../ui/Progress';
import { Table } from '../ui/Table';

export interface CampaignProgressCardProps {
  readonly campaign: Campaign;
}

/** How many have signed on, toward what, and where nobody has yet. */
export function CampaignProgressCard({ campaign }: CampaignProgressCardProps) {
  const { t, number, date } = useWords();
  const goals = JSON.stringify(campaign.goals.map((goal) => goal.value));
  const live = useLive((house) => campaignProgress(house, campaign), [campaign.id, goals]);
  if (live.state !== 'here') return null;
  const { total, byAudience, overTime, goals: progress } = live.value;
  return (
    <Card title={t('campaign.progress')}>
      <p>{t('campaign.progress.total', { n: total })}</p>
      {campaign.goals.map(({ id, value }) => {
        const own = progress.get(id);
        return own === undefined ? null : (
          <Progress
            key={id}
            label={value.text}
            value={Math.min(1, own.reached / own.of)}
            detail={t('campaign.progress.of', { n: own.reached, of: number(own.of) })}
          />
        );
      })}
      {total === 0 ? null : (
        <Table
          caption={t('campaign.progress.byAudience')}
          columns={[
            {
              key: 'audience',
              title: t('people.filter.audience'),
              cell: (row) => t(audienceWords[row.audience]),
            },
            {
              key: 'organizations',
              title: t('campaign.progress.organizations'),
              align: 'end',
              cell: (row) => number(row.organizations),
            },
            {
              key: 'individuals',
              title: t('campaign.progress.individuals'),
              align: 'end',
              cell: (row) => number(row.individuals),
            },
          ]}
          rows={byAudience}
          keyOf={(row) => row.audience}
        />
      )}
      {overTime.length < 2 ? null : (
        <Table
          caption={t('campaign.progress.overTime')}
          columns={[
            {
              key: 'month',
              title: t('campaign.progress.month'),
              cell: (row) => (row.month === '' ? t('meetings.noDate') : date(row.month)),
            },
            {
              key: 'total',
              title: t('campaign.progress.soFar'),
              align: 'end',
              cell: (row) => number(row.total),
            },
          ]}
          rows={overTime}
          keyOf={(row) => row.month}
        />
      )}
    </Card>
  );
}
