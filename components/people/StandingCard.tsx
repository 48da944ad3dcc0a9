import { useState } from 'preact/hooks';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { removeJudgement, type Judgement } from '../../lib/app/people/stance';
import type { MemberOf } from '../../lib/domain/attributes';
import type { Power, Stance } from '../../lib/domain/assessment';
import type { PlainKey } from '../../lib/language/registry';
import { powerWords, stanceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Card } from '../ui/Card';
import { JudgementForm } from './JudgementForm';
import { whoSaid } from './profile-words';
import type { Acting } from './use-act';

export interface StandingCardProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/**
 * Where somebody stands and how much weight they have. Covered whenever the screen is opened:
 * a screen is looked at by others, too.
 */
export function StandingCard({ view, acting }: StandingCardProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const [judging, setJudging] = useState<Judgement['scale']>();
  if (!shown) {
    return (
      <Card title={t('profile.standing')}>
        <p class="label standing-covered">
          {t('profile.standing.covered')}{' '}
          <Button kind="quiet" size="small" onClick={() => setShown(true)}>
            {t('profile.standing.show')}
          </Button>
        </p>
      </Card>
    );
  }
  const scales = [
    {
      scale: 'stance',
      title: t('profile.standing'),
      history: view.profile.stances.map((one) => shownAs(one, stanceWords)),
    },
    {
      scale: 'power',
      title: t('profile.power'),
      history: view.profile.powers.map((one) => shownAs(one, powerWords)),
    },
  ] as const;
  return (
    <Card title={t('profile.standing')}>
      <Button kind="quiet" size="small" onClick={() => setShown(false)}>
        {t('profile.standing.cover')}
      </Button>
      {scales.map(({ scale, title, history }) => (
        <div key={scale} class="standing-scale">
          {scale === 'stance' ? null : <h4 class="standing-title">{title}</h4>}
          <History view={view} acting={acting} scale={scale} history={history} />
          {judging === scale ? (
            <JudgementForm
              view={view}
              acting={acting}
              scale={scale}
              onDone={() => setJudging(undefined)}
            />
          ) : (
            <Button kind="quiet" size="small" icon="add" onClick={() => setJudging(scale)}>
              {t(scale === 'stance' ? 'profile.standing.judge' : 'profile.power.judge')}
            </Button>
          )}
        </div>
      ))}
    </Card>
  );
}

interface Shown {
  readonly id: string;
  readonly by: string;
  readonly word: PlainKey;
  readonly on: string;
  readonly why: string;
}

function shownAs<T extends string>(
  one: MemberOf<(Stance | Power) & { readonly value: T }>,
  words: Readonly<Record<T, PlainKey>>,
): Shown {
  const { value, on, why } = one.value;
  return { id: one.id, by: one.said.by, word: words[value], on, why };
}

interface HistoryProps extends StandingCardProps {
  readonly scale: Judgement['scale'];
  readonly history: readonly Shown[];
}

/** The latest by its date first. Nothing said is nothing shown: unknown is never the middle. */
function History({ view, acting, scale, history }: HistoryProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  if (history.length === 0) return <p class="label">{t('profile.standing.unknown')}</p>;
  return (
    <ul class="plain-list">
      {history
        .toSorted((one, other) => (one.on < other.on ? 1 : -1))
        .map((one) => (
          <li key={one.id} class="contact">
            <span class="contact-words">
              <b>{t(one.word)}</b>
              <span>{one.why}</span>
              <span class="label">
                {whoSaid(words, view, one.by)}, {words.date(one.on)}
              </span>
            </span>
            <IconButton
              icon="close"
              label={t('profile.standing.remove', { word: t(one.word) })}
              onClick={() =>
                void acting.act(
                  removeJudgement(house, view.id, scale, one.id),
                  t('profile.standing.removed'),
                )
              }
            />
          </li>
        ))}
    </ul>
  );
}
