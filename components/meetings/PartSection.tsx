import {
  changeMeeting,
  changeMeetingItem,
  putMeetingItem,
  removeMeetingItem,
} from '../../lib/app/meetings/edit-meeting';
import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { changedSince, planPrompts, type Suggested } from '../../lib/app/meetings/plan-prompts';
import { newId } from '../../lib/domain/ids';
import type { PlanLine, PlanPart } from '../../lib/domain/meeting-plan';
import type { Own } from '../../lib/domain/own';
import { placeAfter } from '../../lib/domain/placed';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { LineList } from './LineList';
import { partWords } from './meeting-words';
import { Section } from './Section';
import { sheetLanguage, unknownBlank } from './sheet-language';
import type { Saving } from './use-save';

export interface PartProps {
  readonly view: MeetingView;
  readonly part: PlanPart;
  readonly saving: Saving;
}

/** One part of the meeting: its lines, what could go in, what the guide says about it. */
export function PartSection(props: PartProps) {
  const words = useWords();
  const { view, part } = props;
  const prompts = planPrompts(view, part, sheetLanguage(view, words.language), unknownBlank(words));
  return (
    <Section title={words.t(partWords[part])} prompts={prompts.advice} id={`part-${part}`}>
      <PartLines {...props} suggested={prompts.suggested} />
    </Section>
  );
}

export function PartLines({
  view,
  part,
  saving,
  suggested,
}: PartProps & { readonly suggested: readonly Suggested[] }) {
  const house = useHouse();
  const { t, language, date } = useWords();
  const { meeting } = view;
  const lines = meeting.lines.filter((line) => line.value.part === part);
  const place = placeAfter(lines);

  const setOf = (line: Own<PlanLine>) => (line.mine ? 'lineMine' : 'line');
  function save(id: string, text: string): void {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return;
    if (text.trim() === '') remove(id);
    else {
      const how = (stored: PlanLine) => ({ ...stored, text: text.trim() });
      saving.save(changeMeetingItem(house, meeting.id, setOf(line), id, how));
    }
  }
  function remove(id: string): void {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return;
    void saving.act(
      removeMeetingItem(house, meeting.id, setOf(line), id),
      t('meetings.line.removed'),
    );
  }
  function take(key: string): void {
    const chosen = suggested.find((one) => one.key === key);
    if (chosen === undefined) return;
    const { text, from, mine } = chosen;
    const attribute = `${mine ? 'lineMine' : 'line'}.${newId(house.random)}`;
    void saving.act(
      changeMeeting(house, meeting.id, { [attribute]: { part, text, from, place } }),
      t('meetings.line.taken'),
    );
  }

  return (
    <LineList
      label={t(partWords[part])}
      items={lines.map((line) => ({
        id: line.id,
        text: line.value.text,
        marks: [
          ...(line.mine ? [t('profile.visibility.mine')] : []),
          ...(changedSince(view, line.value.from) ? [t('meetings.line.changed')] : []),
        ],
      }))}
      onSave={save}
      onRemove={remove}
      onAdd={(text) =>
        saving.act(
          putMeetingItem(house, meeting.id, 'line', { part, text, place }),
          t('meetings.line.taken'),
        )
      }
      addLabel={t('meetings.line.write')}
      offers={suggested.map((one) => ({
        key: one.key,
        text: one.text,
        note: [
          one.mine ? t('profile.visibility.mine') : '',
          one.on === undefined ? '' : date(one.on),
          one.note,
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      onTake={take}
      maxLength={1000}
      lang={sheetLanguage(view, language)}
      care
    />
  );
}
