import { askView, type AskView } from '../../lib/app/meetings/ask-view';
import { planRequest } from '../../lib/app/meetings/log-approach';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Progress } from '../ui/Progress';
import { AfterRefusal } from './AfterRefusal';
import { AfterSilence } from './AfterSilence';
import { AskLog } from './AskLog';
import { pathLine, tieWord } from './meeting-words';
import { RequestWording } from './RequestWording';
import { prepareHref } from './routes';
import { useSave, type Saving } from './use-save';
import './meetings.css';
import './asking.css';
import './follow-up.css';

export interface AskPanelProps {
  readonly profile: string;
}

/** Who should ask somebody for a meeting, in which words, and what came of it. */
export function AskPanel({ profile }: AskPanelProps) {
  const { t, language } = useWords();
  const live = useLive((house) => askView(house, profile, language), [profile, language]);
  const saving = useSave();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const view = live.value;
  if (view === undefined) return null;
  return (
    <section class="ask-panel" aria-labelledby="ask-panel">
      <div class="meetings-head">
        <h2 id="ask-panel">{t('meetings.askFor')}</h2>
        <LinkButton icon="calendar" href={prepareHref([profile])}>
          {t('meetings.set')}
        </LinkButton>
      </div>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <WhoShouldAsk view={view} saving={saving} />
      <RequestWording view={view} saving={saving} />
      <AskLog view={view} saving={saving} />
      {view.refused ? (
        <AfterRefusal view={view} saving={saving} />
      ) : view.silent ? (
        <AfterSilence view={view} saving={saving} />
      ) : null}
    </section>
  );
}

export interface AskPartProps {
  readonly view: AskView;
  readonly saving: Saving;
}

const most = 8;

function WhoShouldAsk({ view, saving }: AskPartProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const round = view.rounds.at(-1);
  const asking = new Set(round?.askers.map((one) => one.id));
  const campaign = view.campaign?.id;
  if (view.suggestions.length === 0) {
    return (
      <div class="ask-who">
        <h3>{t('meetings.whoAsks')}</h3>
        <p>{t('meetings.whoAsks.none')}</p>
        <ul class="wanted">
          {view.wanted.map((one) => (
            <li key={one.id}>
              {one.who}. <span class="label">{one.why}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="#/roster">{t('campaign.roster')}</a>
        </p>
      </div>
    );
  }
  return (
    <div class="ask-who">
      <h3>{t('meetings.whoAsks')}</h3>
      <p class="label">{t('meetings.whoAsks.hint')}</p>
      <ol class="paths" aria-label={t('meetings.whoAsks')}>
        {view.suggestions.slice(0, most).map((one) => {
          const reason =
            one.why.kind === 'asker'
              ? `${one.asker?.who ?? ''}. ${one.asker?.why ?? ''}`
              : one.why.kind === 'tie'
                ? tieWord(words, one.why.tie, one.path[0]?.way ?? 'along')
                : t('meetings.whoAsks.through');
          return (
            <li key={one.id} class={view.together.has(one.id) ? 'asker asker-best' : 'asker'}>
              <Checkbox
                checked={asking.has(one.id)}
                onChange={(asks) =>
                  saving.save(
                    planRequest(house, view.profile.id, campaign, { asker: { id: one.id, asks } }),
                  )
                }
              >
                <span class="whom-name">{one.name || t('people.nameless')}</span>{' '}
                {view.together.has(one.id) && view.together.size > 1 ? (
                  <span class="asker-mark">{t('meetings.whoAsks.together')}</span>
                ) : null}
              </Checkbox>
              <p class="asker-why">{reason}</p>
              {one.path.length === 0 ? null : (
                <p class="path">{pathLine(words, one.path, withTarget(view))}</p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function withTarget(view: AskView): ReadonlyMap<string, string> {
  return new Map([...view.names, [view.profile.id, valueOf(view.profile.name) ?? '']]);
}
