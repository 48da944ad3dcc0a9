import type { ProfileView } from '../../lib/app/people/profile-view';
import { settle } from '../../lib/app/people/settle';
import { disagrees, type Field as Said } from '../../lib/domain/said';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import type { PlainKey } from '../../lib/language/registry';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { fieldName, whoSaid } from './profile-words';
import { SettleForm } from './SettleForm';
import type { Acting } from './use-act';

export interface DisagreementListProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

const fields = [
  'name',
  'role',
  'organization',
  'place',
  'district',
  'audience',
  'form',
  'variant',
] as const;

/** What people say differently about somebody, side by side, until one of them settles it. */
export function DisagreementList({ view, acting }: DisagreementListProps) {
  const { t } = useWords();
  const open = fields.filter((field) => disagrees(view.profile[field]));
  if (open.length === 0) return null;
  return (
    <section class="differ" aria-label={t('profile.differ')}>
      <h2 class="differ-title">{t('profile.differ')}</h2>
      {open.map((field) => (
        <Disagreement
          key={field}
          view={view}
          acting={acting}
          attribute={field}
          said={view.profile[field]}
          anew={field !== 'audience' && field !== 'form' && field !== 'variant'}
        />
      ))}
    </section>
  );
}

interface DisagreementProps extends DisagreementListProps {
  readonly attribute: string;
  readonly said: Said<string | null>;
  /** Whether another wording can be typed. */
  readonly anew: boolean;
}

function Disagreement({ view, acting, attribute, said, anew }: DisagreementProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const name = fieldName(words, attribute);
  const choose = (value: string | null) =>
    acting.act(
      settle(house, view.id, attribute, value),
      t('profile.differ.settled', { field: name }),
    );
  return (
    <div class="differ-field">
      <h3 class="differ-name">{name}</h3>
      <ul class="differ-values">
        {said.map((one) => (
          <li key={one.entry} class="differ-value">
            <span>
              <span class="differ-words">{shown(words.t, one.value)}</span>{' '}
              <span class="label">
                {whoSaid(words, view, one.by)}, {words.relative(one.at, house.now())}
              </span>
            </span>
            <Button size="small" onClick={() => void choose(one.value)}>
              {t('profile.differ.use')}
            </Button>
          </li>
        ))}
      </ul>
      {anew ? (
        <SettleForm class="add-line" maxLength={200} onSettle={(wording) => void choose(wording)} />
      ) : null}
    </div>
  );
}

const knownValues: Readonly<Record<string, PlainKey>> = { ...audienceWords, ...formWords };

function shown(t: (key: PlainKey) => string, value: string | null): string {
  if (value === null) return t('profile.differ.cleared');
  const key = Object.hasOwn(knownValues, value) ? knownValues[value] : undefined;
  return key === undefined ? value : t(key);
}
