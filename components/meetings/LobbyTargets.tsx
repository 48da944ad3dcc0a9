import { useState } from 'preact/hooks';
import type { MeetingRow } from '../../lib/app/meetings/list-meetings';
import { useLive } from '../house';
import { paperHref } from '../sheet/routes';
import { useWords } from '../shell/words';
import { IconButton, LinkButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Field } from '../ui/Field';
import { ChoosePerson } from './ChoosePerson';
import { Section } from './Section';

export interface LobbyTargetsProps {
  /** Those who get a plan, each with an hour; empty while nobody knows. */
  readonly targets: ReadonlyMap<string, string>;
  readonly onTargets: (targets: ReadonlyMap<string, string>) => void;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly meetings: readonly MeetingRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Whom we visit: people who get a plan, and meetings that have one already. */
export function LobbyTargets(props: LobbyTargetsProps) {
  const { targets, onTargets, day, meetings, chosen, onChosen } = props;
  const { t, list, dateTime } = useWords();
  const [typed, setTyped] = useState('');
  const ids = [...targets.keys()];
  const live = useLive((house) => house.records.columns(ids), [ids.join(' ')]);
  const rows = live.state === 'here' ? live.value : [];
  const names = new Map(rows.map((one) => [one.id, one.columns.name]));
  const nameOf = (id: string) => names.get(id) ?? '…';
  // One that was chosen may have been deleted since.
  const standing = meetings.filter(({ id }) => chosen.has(id));
  return (
    <Section title={t('meetings.whom')}>
      <div class="plan-grid">
        <Field label={t('meetings.day')} type="date" value={day} onInput={props.onDay} />
        <Field
          label={t('meetings.place')}
          value={props.place}
          onInput={props.onPlace}
          maxLength={300}
        />
      </div>
      <ul class="whom" aria-label={t('meetings.whom')}>
        {ids.map((id) => (
          <li key={id}>
            <span class="whom-name">{nameOf(id)}</span>
            <Field
              label={t('meetings.lobby.timeOf', { name: nameOf(id) })}
              hideLabel
              type="time"
              value={targets.get(id) ?? ''}
              disabled={day === ''}
              onInput={(time) => onTargets(new Map(targets).set(id, time))}
            />
            <IconButton
              icon="close"
              label={t('meetings.whom.remove', { name: nameOf(id) })}
              onClick={() => onTargets(new Map([...targets].filter(([one]) => one !== id)))}
            />
          </li>
        ))}
      </ul>
      <ChoosePerson
        typed={typed}
        onType={setTyped}
        without={ids}
        onChoose={(id) => {
          setTyped('');
          onTargets(new Map(targets).set(id, ''));
        }}
        onUndone={(id) => onTargets(new Map([...targets].filter(([one]) => one !== id)))}
      />
      {meetings.length === 0 ? null : (
        <fieldset class="field">
          <legend class="field-label">{t('meetings.lobby.there')}</legend>
          <ul class="one-set">
            {meetings.map((row) => (
              <li key={row.id}>
                <Checkbox
                  checked={chosen.has(row.id)}
                  onChange={(on) => {
                    const next = new Set(chosen);
                    if (on) next.add(row.id);
                    else next.delete(row.id);
                    onChosen(next);
                  }}
                  hint={row.when === '' ? t('meetings.noDate') : dateTime(row.when)}
                >
                  {row.with.length === 0
                    ? t('meetings.nobody')
                    : list(row.with.map((one) => one.name || t('people.nameless')))}
                </Checkbox>
              </li>
            ))}
          </ul>
          {standing.length < 2 ? null : (
            <p>
              <LinkButton
                kind="quiet"
                size="small"
                icon="print"
                href={paperHref('several', {}, { ids: standing.map(({ id }) => id).join(',') })}
              >
                {t('meetings.lobby.print', { n: standing.length })}
              </LinkButton>
            </p>
          )}
        </fieldset>
      )}
    </Section>
  );
}
