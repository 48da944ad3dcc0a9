import { useState } from 'preact/hooks';
import { planMeeting, planMeetings } from '../../lib/app/meetings/plan-meeting';
import { asJson } from '../../lib/app/campaign/as-json';
import { currentCampaign } from '../../lib/app/campaign/campaigns';
import type { Changed } from '../../lib/app/change';
import { newId } from '../../lib/domain/ids';
import type { Result } from '../../lib/domain/result';
import { meetingModes, type MeetingMode } from '../../lib/domain/meeting';
import { useHouse, useLive } from '../house';
import { goBackFrom, goTo } from '../people/routes';
import { useAct } from '../people/use-act';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox, RadioGroup } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Tag } from '../ui/Tag';
import { ChoosePerson } from './ChoosePerson';
import { modeWords } from './meeting-words';
import { lobbyPlansHref, meetingHref, prepareHref } from './routes';
import './meetings.css';
import './meeting.css';
import './asking.css';

export interface PrepareScreenProps {
  /** What the address says after `?`: `with`, ids parted by commas. */
  readonly query: Readonly<Record<string, string>>;
}

/** With whom, what kind, when: enough to begin. Several targets may get a meeting each. */
export function PrepareScreen({ query }: PrepareScreenProps) {
  const house = useHouse();
  const { t } = useWords();
  const { act, busy, trouble } = useAct();
  const campaign = useLive(currentCampaign, []);
  const [whom, setWhom] = useState(() => (query['with'] ?? '').split(',').filter(Boolean));
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<MeetingMode>('ask');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [place, setPlace] = useState('');
  const [each, setEach] = useState(false);
  const [withMessages, setWithMessages] = useState(true);
  const named = useLive((from) => from.records.columns(whom), [whom.join(',')]);
  const names = new Map(
    (named.state === 'here' ? named.value : []).map((one) => [one.id, one.columns.name]),
  );
  const known = campaign.state === 'here' ? campaign.value : undefined;
  const several = whom.length > 1 && each;

  async function prepare(): Promise<void> {
    const shared = {
      mode,
      when: day === '' ? '' : time === '' ? day : `${day}T${time}`,
      campaign: known?.id,
      shared: {
        ...(place.trim() === '' ? {} : { place: place.trim().slice(0, 300) }),
        ...(several && withMessages ? sharedPlan() : {}),
      },
    };
    if (several) {
      const planning = planMeetings(house, whom, shared);
      const plans = planning.then((one) => (one.ok ? lobbyPlansHref(one.value.meetings) : ''));
      await planAndGo(planning, plans);
      return;
    }
    const planning = planMeeting(house, { ...shared, with: whom });
    const plan = planning.then((one) => (one.ok ? meetingHref(one.value.meeting) : ''));
    await planAndGo(planning, plan);
  }

  /** Opens what was planned; taking it back leads back here, to the same people. */
  async function planAndGo(planning: Promise<Result<Changed>>, to: Promise<string>) {
    const back = () => void to.then((gone) => goBackFrom(gone, prepareHref(whom)));
    if (await act(planning, t('meetings.planned'), back)) goTo(await to);
  }

  /** The same messages and ask for everybody on the list, chosen here by a check box. */
  function sharedPlan() {
    const [ask] = known?.asks ?? [];
    const messages = (known?.messages ?? []).slice(0, 3).map((one, at) => [
      `line.${newId(house.random)}`,
      {
        part: 'messages',
        text: one.value.text,
        from: { kind: 'message', id: one.id, entry: one.said.entry },
        place: at + 1,
      },
    ]);
    const { text, step, by } = ask?.value ?? {};
    return {
      ...Object.fromEntries(messages),
      ...(text === undefined || mode !== 'ask' ? {} : { ask: asJson({ text, step, by }) }),
    };
  }

  return (
    <div class="prepare">
      <ScreenTitle>{t('meetings.prepare')}</ScreenTitle>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
      <fieldset class="field">
        <legend class="field-label">{t('meetings.whom')}</legend>
        <p class="prepare-whom">
          {whom.map((id) => (
            <Tag
              key={id}
              on
              remove={{
                label: t('meetings.whom.remove', { name: names.get(id) ?? '' }),
                onRemove: () => setWhom(whom.filter((one) => one !== id)),
              }}
            >
              {names.get(id) ?? '…'}
            </Tag>
          ))}
        </p>
        <ChoosePerson
          typed={typed}
          onType={setTyped}
          without={whom}
          onChoose={(id) => {
            setTyped('');
            setWhom([...whom, id]);
          }}
          onUndone={(id) => setWhom((now) => now.filter((one) => one !== id))}
        />
      </fieldset>
      <form
        class="prepare"
        onSubmit={(event) => {
          event.preventDefault();
          void prepare();
        }}
      >
        {whom.length < 2 ? null : (
          <Checkbox checked={each} onChange={setEach} hint={t('meetings.each.hint')}>
            {t('meetings.each')}
          </Checkbox>
        )}
        {several && known !== undefined ? (
          <Checkbox checked={withMessages} onChange={setWithMessages}>
            {t('meetings.shared')}
          </Checkbox>
        ) : null}
        <RadioGroup
          label={t('meetings.mode')}
          value={mode}
          options={meetingModes.map((value) => ({ value, label: t(modeWords[value]) }))}
          onChange={setMode}
        />
        <div class="plan-grid">
          <div class="when">
            <Field label={t('meetings.day')} type="date" value={day} onInput={setDay} />
            <Field
              label={t('meetings.time')}
              type="time"
              value={time}
              onInput={setTime}
              disabled={day === ''}
            />
          </div>
          <Field label={t('meetings.place')} value={place} onInput={setPlace} maxLength={300} />
        </div>
        <p class="label">{t('meetings.prepare.hint')}</p>
        <div>
          <Button type="submit" kind="primary" size="large" disabled={busy || whom.length === 0}>
            {several ? t('meetings.prepare.several', { n: whom.length }) : t('meetings.prepare.go')}
          </Button>
        </div>
      </form>
    </div>
  );
}
