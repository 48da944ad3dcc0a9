import { useState } from 'preact/hooks';
import {
  changeMeeting,
  putMeetingItem,
  removeMeetingItem,
} from '../../lib/app/meetings/edit-meeting';
import { valueOf } from '../../lib/domain/attributes';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { profileHref } from '../people/routes';
import { useWords } from '../shell/words';
import { IconButton } from '../ui/Button';
import { AddLine } from '../people/AddLine';
import { ChoosePerson } from './ChoosePerson';
import type { PlanPartProps } from './MeetingBasics';
import { SavedField } from './SavedField';
import { Section } from './Section';

/** One or several, staff too, and how their names are said. */
export function WhomWeMeet({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const { meeting, profiles } = view;
  const [typed, setTyped] = useState('');
  const saying = new Map(meeting.saying.map((one) => [one.id, one.value]));
  const sayingField = (id: string, name: string) => (
    <SavedField
      label={t('meetings.saying', { name })}
      hideLabel
      placeholder={t('meetings.saying.hint')}
      value={saying.get(id) ?? ''}
      maxLength={200}
      onSave={(value) =>
        saving.save(
          changeMeeting(house, meeting.id, {
            [`saying.${id}`]: value.trim() === '' ? null : value.trim(),
          }),
        )
      }
    />
  );
  const remove = (set: 'with' | 'across', id: string, name: string) =>
    void saving.act(
      removeMeetingItem(house, meeting.id, set, id),
      t('meetings.whom.removed', { name }),
    );

  return (
    <Section title={t('meetings.whom')} id="part-whom">
      <ul class="whom" aria-label={t('meetings.whom')}>
        {profiles.map((profile) => {
          const name = valueOf(profile.name) ?? t('people.nameless');
          return (
            <li key={profile.id}>
              <span>
                <a class="whom-name" href={profileHref(profile.id)}>
                  {name}
                </a>
                <span class="label">
                  {[valueOf(profile.role), valueOf(profile.organization)]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </span>
              {sayingField(profile.id, name)}
              <IconButton
                icon="close"
                label={t('meetings.whom.remove', { name })}
                onClick={() => remove('with', profile.id, name)}
              />
            </li>
          );
        })}
        {meeting.across.map(({ id, value }) => (
          <li key={id}>
            <span>
              <span class="whom-name">{value.name}</span>
              {value.role === undefined ? null : <span class="label">{value.role}</span>}
            </span>
            {sayingField(id, value.name)}
            <IconButton
              icon="close"
              label={t('meetings.whom.remove', { name: value.name })}
              onClick={() => remove('across', id, value.name)}
            />
          </li>
        ))}
      </ul>
      <div class="plan-add">
        <ChoosePerson
          typed={typed}
          onType={setTyped}
          without={profiles.map((one) => one.id)}
          onChoose={(id) => {
            setTyped('');
            void saving.act(
              putMeetingItem(house, meeting.id, 'with', true, id),
              t('meetings.whom.added'),
            );
          }}
          onUndone={(id) => saving.save(removeMeetingItem(house, meeting.id, 'with', id))}
        />
        <AddLine
          open={t('meetings.across.add')}
          label={t('meetings.across.label')}
          maxLength={200}
          onAdd={(text) => {
            const [name = '', ...role] = text.split(',');
            const rest = role.join(',').trim();
            const who = { name: name.trim(), place: placeAfter(meeting.across) };
            return saving.act(
              putMeetingItem(
                house,
                meeting.id,
                'across',
                rest === '' ? who : { ...who, role: rest },
              ),
              t('meetings.whom.added'),
            );
          }}
        />
      </div>
    </Section>
  );
}
