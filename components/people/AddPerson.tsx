import { useState } from 'preact/hooks';
import { addProfile } from '../../lib/app/edit-profile';
import { formsOf } from '../../lib/app/people/forms-of';
import { peopleNamed } from '../../lib/app/people/same-name';
import { audiences, type Audience, type Form } from '../../lib/domain/audience';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { roleLine } from './list-words';
import { goBackFrom, goTo, peopleHref, profileHref } from './routes';
import { useAct } from './use-act';

export interface AddPersonProps {
  /** The audience that is being looked at, when there is one. */
  readonly audience: Audience | undefined;
  readonly startHere?: boolean;
  /** As typed elsewhere. */
  readonly name?: string;
  /** Goes on with somebody who is wanted right here, instead of opening their profile. */
  readonly onAdded?: (id: string) => void;
  /** Taken back again. */
  readonly onUndone?: (id: string) => void;
}

/** A name is enough to begin; the rest is guessed and can be changed here or any time later. */
export function AddPerson(props: AddPersonProps) {
  const { audience: at, startHere = false, onAdded, onUndone } = props;
  const house = useHouse();
  const { t } = useWords();
  const { act, busy, trouble } = useAct();
  const [name, setName] = useState(props.name ?? '');
  const [audience, setAudience] = useState<Audience>(at ?? 'official');
  const [chosenForm, setForm] = useState<Form>();
  const forms = formsOf(audience);
  const form = chosenForm !== undefined && forms.includes(chosenForm) ? chosenForm : forms[0];

  async function add(): Promise<void> {
    const adding = addProfile(house, { name, audience, form: form ?? 'person' });
    const back = () =>
      void adding.then((added) => {
        if (!added.ok) return;
        if (onUndone !== undefined) onUndone(added.value.profile);
        else goBackFrom(profileHref(added.value.profile), peopleHref());
      });
    if (!(await act(adding, t('people.added', { name: name.trim() }), back))) return;
    const added = await adding;
    if (!added.ok) return;
    if (onAdded === undefined) goTo(profileHref(added.value.profile));
    else onAdded(added.value.profile);
  }

  return (
    <form
      class="people-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t('people.add.name')}
        value={name}
        onInput={setName}
        voice="people"
        maxLength={200}
        startHere={startHere}
      />
      <KnownAlready typed={name} />
      <div class="people-add-kind">
        <Select
          label={t('people.filter.audience')}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(audienceWords[value]) }))}
          onChange={setAudience}
        />
        {forms.length > 1 ? (
          <Select
            label={t('people.filter.form')}
            value={form ?? 'person'}
            options={forms.map((value) => ({ value, label: t(formWords[value]) }))}
            onChange={setForm}
          />
        ) : null}
      </div>
      <div>
        <Button type="submit" kind="primary" disabled={busy || name.trim() === ''}>
          {t('people.add.submit')}
        </Button>
      </div>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
    </form>
  );
}

/** Two profiles of one person are hard to bring together later; so those we have are shown. */
function KnownAlready({ typed }: { readonly typed: string }) {
  const { t } = useWords();
  const live = useLive((house) => peopleNamed(house, typed), [typed]);
  if (live.state !== 'here' || live.value.length === 0) return null;
  return (
    <div class="people-known">
      <p class="label">{t('people.add.known')}</p>
      <ul>
        {live.value.map(({ id, columns }) => (
          <li key={id}>
            <a href={profileHref(id)}>{columns.name}</a>{' '}
            <span class="label">{roleLine(columns)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
