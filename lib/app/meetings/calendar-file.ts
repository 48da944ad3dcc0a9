import { valueOf } from '../../domain/attributes';
import { readMeeting } from '../../domain/meeting';
import { readTask } from '../../domain/task';
import { writeCalendar, type OutgoingMeeting } from '../../exchange/formats/icalendar';
import type { House } from '../house';

/** A meeting or a task that has a day, with all that a calendar could be told about it. */
export interface CalendarThing {
  readonly id: string;
  readonly kind: 'meeting' | 'task';
  /** `2026-11-12T16:30` at the place, or a day alone. */
  readonly when: string;
  readonly minutes: number;
  /** Whom a meeting is with; what a task says. */
  readonly words: readonly string[];
  /** Where, or the link of those who meet from afar. */
  readonly place: string;
}

/** What may be seen wherever the calendar is kept: unless chosen, nothing but that there is something. */
export interface CalendarChoice {
  readonly words: boolean;
  readonly place: boolean;
}

/** An entry as the calendar will show it. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly minutes: number;
  readonly place: string;
}

/** How the tool names what it must not describe. */
export interface CalendarWords {
  readonly meeting: string;
  readonly task: string;
  readonly meetingWith: (names: readonly string[]) => string;
}

/** Those of these meetings and tasks that have a day, the next first. */
export async function calendarThings(
  { records }: Pick<House, 'records'>,
  ids: readonly string[],
): Promise<readonly CalendarThing[]> {
  const kept = (await records.subjects(ids)).filter((one) => one.columns.deleted !== 'yes');
  const profiles = await records.columns([...new Set(kept.flatMap((one) => one.columns.about))]);
  const names = new Map(profiles.map((row) => [row.id, row.columns.name]));
  return kept
    .flatMap(({ subject: { id, attributes }, columns }): CalendarThing[] => {
      if (columns.kind === 'task') {
        const task = readTask(id, attributes);
        const title = valueOf(task.title) ?? '';
        return [{ id, kind: 'task', when: columns.when, minutes: 0, words: [title], place: '' }];
      }
      const meeting = readMeeting(id, attributes);
      const words = meeting.with.map((one) => names.get(one.id) ?? '').filter(Boolean);
      return [
        {
          id,
          kind: 'meeting',
          when: valueOf(meeting.when) ?? '',
          minutes: valueOf(meeting.minutes) ?? 30,
          words,
          place: valueOf(meeting.place) ?? valueOf(meeting.link) ?? '',
        },
      ];
    })
    .filter((one) => one.when !== '')
    .toSorted((one, other) => (one.when < other.when ? -1 : Number(one.when > other.when)));
}

export function entriesOf(
  things: readonly CalendarThing[],
  choice: CalendarChoice,
  spoken: CalendarWords,
): readonly CalendarEntry[] {
  return things.map(({ id, kind, when, minutes, words, place }) => {
    const named = choice.words && words.length > 0;
    const title = kind === 'task' ? spoken.task : spoken.meeting;
    const whole = kind === 'task' ? words.join(' ') : spoken.meetingWith(words);
    const shown = choice.place && place !== '' ? place : '';
    return { id, title: named ? whole : title, when, minutes, place: shown };
  });
}

/**
 * One calendar file. Tasks stand in it as whole days: many calendars show no to-dos. Times are those
 * of the place, wherever the calendar is.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const meetings: readonly OutgoingMeeting[] = entries;
  return writeCalendar({ meetings, tasks: [] }, { now });
}
