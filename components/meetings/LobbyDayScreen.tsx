import { useState } from 'preact/hooks';
import { lobbyDayStart, planLobbyDay, type LobbyDayStart } from '../../lib/app/meetings/lobby-day';
import { useHouse, useLive } from '../house';
import { useAct } from '../people/use-act';
import { paperHref } from '../sheet/routes';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { LobbyTargets } from './LobbyTargets';
import { OneSetFields } from './OneSetFields';
import { lobbyPlansHref, meetingHref } from './routes';
import './meetings.css';
import './meeting.css';

export interface LobbyDayScreenProps {
  /** What the address says after `?`: ids of people in `with`, of plans in `meetings`. */
  readonly query: Readonly<Record<string, string>>;
}

const idsIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((id) => id !== '');

/** A day of visits: several targets, one set of messages and asks, a plan and a sheet for each. */
export function LobbyDayScreen({ query }: LobbyDayScreenProps) {
  const { t } = useWords();
  const meetings = idsIn(query['meetings']);
  const asked = meetings.join(' ');
  const live = useLive(
    async (house) => ({ asked, start: await lobbyDayStart(house, meetings) }),
    [asked],
  );
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  // What was known of other plans is no beginning for these.
  if (live.state === 'waiting' || live.value.asked !== asked) {
    return <Progress label={t('meetings.loading')} late />;
  }
  return (
    <LobbyDayForm
      key={`${query['meetings'] ?? ''} ${query['with'] ?? ''}`}
      start={live.value.start}
      whom={idsIn(query['with'])}
      given={meetings}
    />
  );
}

interface LobbyDayFormProps {
  readonly start: LobbyDayStart;
  readonly whom: readonly string[];
  readonly given: readonly string[];
}

function LobbyDayForm({ start, whom, given }: LobbyDayFormProps) {
  const house = useHouse();
  const { t, list, dateTime } = useWords();
  const { act, busy, trouble } = useAct();
  const [targets, setTargets] = useState<ReadonlyMap<string, string>>(
    new Map(whom.map((id) => [id, ''])),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(given));
  const [day, setDay] = useState('');
  const [place, setPlace] = useState('');
  const [set, setSet] = useState(start.set);
  const [own, setOwn] = useState<readonly string[]>([]);
  const [known] = useState(start.messages);
  const messages = [...known, ...own.map((text) => ({ text }))];
  const standing = start.meetings.filter((one) => chosen.has(one.id));
  const planned = standing.filter((one) => given.includes(one.id));
  const n = targets.size + standing.length;

  async function plan(): Promise<void> {
    const planning = planLobbyDay(house, {
      targets: [...targets].map(([profile, time]) => ({
        profile,
        when: day === '' || time === '' ? day : `${day}T${time}`,
      })),
      meetings: standing.map((one) => one.id),
      place,
      campaign: start.campaign,
      set,
    });
    if (!(await act(planning, t('meetings.lobby.planned', { n })))) return;
    const done = await planning;
    if (done.ok) location.hash = lobbyPlansHref(done.value.meetings).slice(1);
  }

  return (
    <div class="prepare">
      <header>
        <ScreenTitle>{t('meetings.lobby')}</ScreenTitle>
        <p class="label">{t('meetings.lobby.hint')}</p>
      </header>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
      {planned.length === 0 ? null : (
        <section class="lobby-plans">
          <h2>{t('meetings.lobby.plans', { n: planned.length })}</h2>
          <ul class="one-set">
            {planned.map((row) => (
              <li key={row.id}>
                <a class="whom-name" href={meetingHref(row.id)}>
                  {list(row.with.map((one) => one.name || t('people.nameless')))}
                </a>{' '}
                <span class="label">
                  {row.when === '' ? t('meetings.noDate') : dateTime(row.when)}
                </span>
              </li>
            ))}
          </ul>
          <div>
            <LinkButton
              kind="primary"
              icon="print"
              href={paperHref('several', {}, { ids: planned.map((one) => one.id).join(',') })}
            >
              {t('meetings.lobby.print', { n: planned.length })}
            </LinkButton>
          </div>
        </section>
      )}
      <LobbyTargets
        targets={targets}
        onTargets={setTargets}
        day={day}
        onDay={setDay}
        place={place}
        onPlace={setPlace}
        meetings={start.meetings}
        chosen={chosen}
        onChosen={setChosen}
      />
      <OneSetFields
        set={set}
        onSet={setSet}
        messages={messages}
        asks={start.asks}
        onMessage={(text) => {
          setOwn([...own, text]);
          setSet({ ...set, messages: [...set.messages, { text }] });
        }}
      />
      <p class="label">{t('meetings.lobby.keeps')}</p>
      <div>
        <Button
          onClick={() => void plan()}
          kind={planned.length > 0 ? 'plain' : 'primary'}
          size="large"
          disabled={busy || n === 0}
        >
          {t('meetings.lobby.go', { n })}
        </Button>
      </div>
    </div>
  );
}
