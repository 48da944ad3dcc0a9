import { useState } from 'preact/hooks';
import { logApproach, removeLogged } from '../../lib/app/meetings/log-approach';
import { dayOf } from '../../lib/app/people/day-of';
import { approachWays, type ApproachWay } from '../../lib/domain/approach';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse } from '../house';
import { eventWords } from '../people/profile-words';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { RadioGroup } from '../ui/Choice';
import { Select } from '../ui/Select';
import type { AskPartProps } from './AskPanel';
import { wayWords } from './meeting-words';

const toLog = ['asked', 'no-reply', 'refused'] as const;
const days = 5;

/** What happened so far, and a line for what happens next. */
export function AskLog({ view, saving }: AskPartProps) {
  const house = useHouse();
  const { t, day } = useWords();
  const { profile, campaign, rounds } = view;
  const name = valueOf(profile.name) ?? t('people.nameless');
  const today = dayOf(house.now());
  const [what, setWhat] = useState<(typeof toLog)[number]>('asked');
  const [on, setOn] = useState(today);
  const [how, setHow] = useState<ApproachWay>('email');
  const [remindOn, setRemindOn] = useState(dayOf(house.now() + days * 86_400_000));
  const [note, setNote] = useState('');
  const round = rounds.at(-1);

  async function log(): Promise<void> {
    const remind =
      what === 'refused' || remindOn === ''
        ? {}
        : { remind: { on: remindOn, title: t('meetings.log.remindTitle', { name }) } };
    const logged = logApproach(house, profile.id, campaign?.id, {
      what,
      on: on === '' ? today : on,
      note,
      ...(round === undefined ? {} : { seen: round.id }),
      ...(what === 'asked' ? { how, who: round?.askers.map((one) => one.id) ?? [] } : {}),
      ...remind,
    });
    if (await saving.act(logged, t('meetings.logged'))) setNote('');
  }

  return (
    <div class="ask-log">
      <h3>{t('meetings.log')}</h3>
      <ul class="log" aria-label={t('meetings.log')}>
        {rounds.flatMap((one, at) =>
          one.happened.map(({ id, value }) => (
            <li key={id}>
              <span>
                <b>{t(eventWords[value.what])}</b>{' '}
                <span class="label">
                  {[
                    day(value.on),
                    value.how === undefined ? '' : t(wayWords[value.how]),
                    (value.who ?? []).map((who) => view.names.get(who) ?? '').join(', '),
                    rounds.length > 1 ? t('meetings.round', { n: at + 1 }) : '',
                    value.note ?? '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              <IconButton
                icon="close"
                label={t('meetings.line.remove', { text: t(eventWords[value.what]) })}
                onClick={() =>
                  void saving.act(removeLogged(house, one.id, id), t('meetings.line.removed'))
                }
              />
            </li>
          )),
        )}
      </ul>
      <form
        class="side-form"
        onSubmit={(event) => {
          event.preventDefault();
          void log();
        }}
      >
        <RadioGroup
          label={t('meetings.log.what')}
          value={what}
          options={toLog.map((value) => ({ value, label: t(eventWords[value]) }))}
          onChange={setWhat}
        />
        <div class="plan-grid">
          <Field label={t('meetings.log.on')} type="date" value={on} onInput={setOn} />
          {what === 'asked' ? (
            <Select
              label={t('meetings.log.how')}
              value={how}
              options={approachWays.map((value) => ({ value, label: t(wayWords[value]) }))}
              onChange={setHow}
            />
          ) : null}
          {what === 'refused' ? null : (
            <Field
              label={t('meetings.log.remind')}
              type="date"
              value={remindOn}
              onInput={setRemindOn}
            />
          )}
        </div>
        <Field label={t('meetings.log.note')} value={note} onInput={setNote} maxLength={2000} />
        <div>
          <Button type="submit">{t('meetings.log.add')}</Button>
        </div>
      </form>
    </div>
  );
}
