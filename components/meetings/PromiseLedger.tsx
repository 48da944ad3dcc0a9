import { useState } from 'preact/hooks';
import { putPromise, removePromise, setKept } from '../../lib/app/meetings/promises';
import { placeAfter } from '../../lib/domain/placed';
import type { PromiseMade, PromiseOf } from '../../lib/domain/promise';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import type { PlanPartProps } from './MeetingBasics';
import { ProofPicker } from './ProofPicker';
import { Section } from './Section';

/** What they promised and what we did; each is a task until it is kept. */
export function PromiseLedger({ view, saving }: PlanPartProps) {
  const { t } = useWords();
  return (
    <Section title={t('meetings.promises')}>
      <Side by="us" title={t('meetings.promises.ours')} view={view} saving={saving} />
      <Side by="them" title={t('meetings.promises.theirs')} view={view} saving={saving} />
    </Section>
  );
}

interface SideProps extends PlanPartProps {
  readonly by: PromiseMade['by'];
  readonly title: string;
}

function Side({ by, title, view, saving }: SideProps) {
  const house = useHouse();
  const { t } = useWords();
  const { meeting, debrief, ours } = view;
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [due, setDue] = useState('');
  const promises = debrief.promises.filter((one) => one.value.by === by);
  const names =
    by === 'us' ? ours.map((one) => one.name) : meeting.across.map((one) => one.value.name);

  async function add(): Promise<void> {
    if (text.trim() === '') return;
    const member = by === 'us' ? ours.find((one) => one.name === who.trim()) : undefined;
    const promise: PromiseMade = {
      by,
      text: text.trim(),
      place: placeAfter(debrief.promises),
      ...(who.trim() === '' ? {} : { who: who.trim() }),
      ...(member === undefined ? {} : { member: member.id }),
      ...(due === '' ? {} : { due }),
    };
    const whom = meeting.with.map((one) => one.id);
    const put = putPromise(house, meeting.id, promise, whom);
    if (await saving.act(put, t('meetings.promise.added'))) {
      setText('');
      setWho('');
      setDue('');
    }
  }

  return (
    <div class="promises">
      <h3>{title}</h3>
      <ul aria-label={title}>
        {promises.map((one) => (
          <PromiseLine key={one.id} promise={one} view={view} saving={saving} />
        ))}
      </ul>
      <form
        class="promise-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label={t(by === 'us' ? 'meetings.promise.what' : 'meetings.promise.whatTheirs')}
          value={text}
          onInput={setText}
          maxLength={500}
        />
        <Field
          label={t('meetings.promise.who')}
          value={who}
          onInput={setWho}
          maxLength={120}
          suggestions={names}
        />
        <Field label={t('meetings.promise.due')} type="date" value={due} onInput={setDue} />
        <Button type="submit" disabled={text.trim() === ''}>
          {t('people.add.submit')}
        </Button>
      </form>
    </div>
  );
}

function PromiseLine({ promise, view, saving }: PlanPartProps & { readonly promise: PromiseOf }) {
  const house = useHouse();
  const { t, day } = useWords();
  const { value, kept } = promise;
  const state = kept === undefined ? undefined : kept.value.kept;
  const say = (next: boolean | undefined) =>
    void saving.act(
      setKept(
        house,
        view.meeting.id,
        promise,
        next === undefined || next === state ? undefined : { ...kept?.value, kept: next },
      ),
      t('meetings.promise.noted'),
    );
  return (
    <li class="promise">
      <span class="promise-words">
        {value.text}
        <span class="label">
          {[value.who ?? '', value.due === undefined ? '' : day(value.due)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
      <Button
        size="small"
        pressed={state === true}
        label={t('meetings.promise.kept.of', { text: value.text })}
        onClick={() => say(true)}
      >
        {t('meetings.promise.kept')}
      </Button>
      <Button
        size="small"
        pressed={state === false}
        label={t('meetings.promise.broken.of', { text: value.text })}
        onClick={() => say(false)}
      >
        {t('meetings.promise.broken')}
      </Button>
      <IconButton
        icon="close"
        label={t('meetings.line.remove', { text: value.text })}
        onClick={() =>
          void saving.act(
            removePromise(house, view.meeting.id, promise),
            t('meetings.line.removed'),
          )
        }
      />
      {kept === undefined ? null : (
        <div class="promise-proof">
          <ProofPicker
            what={value.text}
            chosen={kept.value.clip}
            about={view.profiles.map((one) => one.id)}
            onChoose={(clip) =>
              void saving.act(
                setKept(house, view.meeting.id, promise, {
                  kept: kept.value.kept,
                  ...(clip === undefined ? {} : { clip }),
                }),
                t('meetings.promise.noted'),
              )
            }
          />
        </div>
      )}
    </li>
  );
}
