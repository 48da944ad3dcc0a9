import {
  changeMeetingItem,
  putMeetingItem,
  removeMeetingItem,
} from '../../lib/app/meetings/edit-meeting';
import { meetingRoles, type Attendee, type MeetingRole } from '../../lib/domain/meeting';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { AddLine } from '../people/AddLine';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Select } from '../ui/Select';
import { FilterTag } from '../ui/Tag';
import type { PlanPartProps } from './MeetingBasics';
import { roleWords } from './meeting-words';
import { SavedField } from './SavedField';
import { Section } from './Section';

/** Who of us is in the room, what each does, why they carry weight, who speaks if one is absent. */
export function WhoGoes({ view, saving }: PlanPartProps) {
  const house = useHouse();
  const { t } = useWords();
  const { meeting, ours } = view;
  const going = meeting.attendees;
  const edit = (id: string, how: (stored: Attendee) => Attendee) =>
    saving.save(changeMeetingItem(house, meeting.id, 'attendee', id, how));
  const add = (attendee: Attendee) =>
    saving.act(
      putMeetingItem(house, meeting.id, 'attendee', { ...attendee, place: placeAfter(going) }),
      t('meetings.goes.added', { name: attendee.name }),
    );
  const left = ours.filter((one) => !going.some((each) => each.value.member === one.id));

  return (
    <Section title={t('meetings.goes')} id="part-who-goes">
      {going.length === 0 ? <p class="label">{t('meetings.goes.none')}</p> : null}
      <ul class="going">
        {going.map(({ id, value }) => (
          <li key={id}>
            <div class="going-head">
              <b class="whom-name">{value.name}</b>
              <IconButton
                icon="close"
                label={t('meetings.whom.remove', { name: value.name })}
                onClick={() =>
                  void saving.act(
                    removeMeetingItem(house, meeting.id, 'attendee', id),
                    t('meetings.whom.removed', { name: value.name }),
                  )
                }
              />
            </div>
            <div
              class="going-roles"
              role="group"
              aria-label={t('meetings.roles', { name: value.name })}
            >
              {meetingRoles.map((role) => (
                <FilterTag
                  key={role}
                  pressed={value.roles.includes(role)}
                  onPress={(on) =>
                    edit(id, (stored) => ({ ...stored, roles: withRole(stored, role, on) }))
                  }
                >
                  {t(roleWords[role])}
                </FilterTag>
              ))}
            </div>
            <div class="plan-grid">
              <SavedField
                label={t('meetings.weight')}
                value={value.weight ?? ''}
                maxLength={200}
                onSave={(text) => {
                  const weight = text.trim();
                  edit(id, ({ weight: _before, ...rest }) =>
                    weight === '' ? rest : { ...rest, weight },
                  );
                }}
              />
              {going.length < 2 ? null : (
                <Select
                  label={t('meetings.backup')}
                  value={value.backup ?? ''}
                  options={[
                    { value: '', label: t('meetings.backup.none') },
                    ...going
                      .filter((one) => one.id !== id)
                      .map((one) => ({ value: one.id, label: one.value.name })),
                  ]}
                  onChange={(backup) =>
                    edit(id, ({ backup: _before, ...rest }) =>
                      backup === '' ? rest : { ...rest, backup },
                    )
                  }
                />
              )}
            </div>
            <Checkbox
              checked={value.fullName === true}
              onChange={(fullName) => edit(id, (stored) => ({ ...stored, fullName }))}
            >
              {t('meetings.fullName')}
            </Checkbox>
          </li>
        ))}
      </ul>
      <div class="plan-add">
        {left.slice(0, 12).map((one) => (
          <Button
            key={one.id}
            size="small"
            icon="add"
            onClick={() =>
              void add({
                name: one.name,
                member: one.id,
                roles: [],
                ...(one.known === undefined ? {} : { weight: one.known }),
              })
            }
          >
            {one.name}
          </Button>
        ))}
        <AddLine
          open={t('meetings.goes.add')}
          label={t('meetings.goes.label')}
          maxLength={120}
          onAdd={(name) => add({ name, roles: [] })}
        />
      </div>
    </Section>
  );
}

function withRole(attendee: Attendee, role: MeetingRole, on: boolean): MeetingRole[] {
  return meetingRoles.filter((one) => (one === role ? on : attendee.roles.includes(one)));
}
