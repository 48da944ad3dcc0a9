import { useState } from 'preact/hooks';
import { approachAnew } from '../../lib/app/meetings/log-approach';
import { roadBack } from '../../lib/app/meetings/road-back';
import type { Profile } from '../../lib/domain/profile';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { pathLine } from './meeting-words';
import type { Saving } from './use-save';

export interface RoadBackSectionProps {
  readonly profile: Pick<Profile, 'id'>;
  readonly campaign: string | undefined;
  readonly saving: Saving;
}

/** Other people, or leaders who signed on and can speak with this one: a new round begins there. */
export function RoadBackSection({ profile, campaign, saving }: RoadBackSectionProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const live = useLive((from) => roadBack(from, profile.id), [profile.id]);
  if (live.state !== 'here' || live.value === undefined) return null;
  const { others, influencers, names } = live.value;
  const choose = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const row = (one: (typeof others)[number] | (typeof influencers)[number], note: string) => (
    <li key={one.id}>
      <Checkbox checked={chosen.includes(one.id)} onChange={(on) => choose(one.id, on)}>
        <span class="whom-name">{names.get(one.id) || t('people.nameless')}</span>{' '}
        <span class="label">{note}</span>
      </Checkbox>
      <p class="path">{pathLine(words, one.path, names)}</p>
    </li>
  );
  const signed = new Set(influencers.map((one) => one.id));

  return (
    <div class="road-back">
      <h3>{t('meetings.road')}</h3>
      {others.length + influencers.length === 0 ? (
        <p class="label">{t('meetings.road.none')}</p>
      ) : (
        <ul class="paths" aria-label={t('meetings.road')}>
          {influencers
            .slice(0, 5)
            .map((one) => row(one, t(one.peer ? 'meetings.road.peer' : 'meetings.road.signed')))}
          {others
            .filter((one) => !signed.has(one.id))
            .slice(0, 5)
            .map((one) => row(one, t('meetings.road.other')))}
        </ul>
      )}
      <Button
        disabled={chosen.length === 0}
        onClick={() =>
          void saving
            .act(approachAnew(house, profile.id, campaign, chosen), t('meetings.road.begun'))
            .then((done) => (done ? setChosen([]) : undefined))
        }
      >
        {t('meetings.road.begin')}
      </Button>
    </div>
  );
}
