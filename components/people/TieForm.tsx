import { useState } from 'preact/hooks';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { peopleNamed } from '../../lib/app/people/same-name';
import { addTie } from '../../lib/app/people/ties';
import { ourMember } from '../../lib/app/our-member';
import { tieDirections, tieKinds, type Tie } from '../../lib/domain/tie';
import { tieWords } from '../../lib/language/kind-words';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { roleLine } from './list-words';
import { directionWords } from './profile-words';
import type { Acting } from './use-act';

export interface TieFormProps {
  readonly view: ProfileView;
  readonly acting: Acting;
  readonly onDone: () => void;
}

/** A tie to one's self, or to somebody we have a profile of: looked up by name, never by guess. */
export function TieForm({ view, acting, onDone }: TieFormProps) {
  const house = useHouse();
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<{ readonly id: string; readonly name: string }>();
  const [kind, setKind] = useState<Tie['kind']>('knows');
  const [direction, setDirection] = useState<Tie['direction']>('both');
  const [source, setSource] = useState('');
  const found = useLive((from) => peopleNamed(from, typed), [typed]);
  const matches = found.state === 'here' ? found.value.filter(({ id }) => id !== view.id) : [];

  async function chooseMe(): Promise<void> {
    const me = await ourMember(house);
    setOther({ id: me.id, name: t('profile.you') });
  }
  async function add(): Promise<void> {
    if (other === undefined) return;
    const heard = source.trim();
    const tie = { to: other.id, kind, direction, ...(heard === '' ? {} : { source: heard }) };
    if (await acting.act(addTie(house, view.id, tie), t('profile.tie.added'))) onDone();
  }

  return (
    <form
      class="side-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {other === undefined ? (
        <>
          <Field label={t('profile.tie.who')} value={typed} onInput={setTyped} voice="people" />
          <div>
            <Button size="small" onClick={() => void chooseMe()}>
              {t('profile.tie.me')}
            </Button>
          </div>
          <ul class="plain-list">
            {matches.map((one) => (
              <li key={one.id}>
                <Button
                  kind="quiet"
                  size="small"
                  onClick={() => setOther({ id: one.id, name: one.columns.name })}
                >
                  {one.columns.name}
                </Button>{' '}
                <span class="label">{roleLine(one.columns)}</span>
              </li>
            ))}
          </ul>
          {typed.trim().length >= 3 && found.state === 'here' && matches.length === 0 ? (
            <p class="label">{t('profile.tie.nobody')}</p>
          ) : null}
        </>
      ) : (
        <>
          <p class="tie-other">{other.name}</p>
          <Select
            label={t('profile.tie.kind')}
            value={kind}
            options={tieKinds.map((one) => ({ value: one, label: t(tieWords[one]) }))}
            onChange={setKind}
          />
          <Select
            label={t('profile.tie.direction')}
            value={direction}
            options={tieDirections.map((one) => ({ value: one, label: t(directionWords[one]) }))}
            onChange={setDirection}
          />
          <Field
            label={t('profile.tie.source')}
            value={source}
            onInput={setSource}
            maxLength={400}
          />
        </>
      )}
      <div class="form-actions">
        <Button type="submit" disabled={other === undefined}>
          {t('people.add.submit')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </div>
    </form>
  );
}
