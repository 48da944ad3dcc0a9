import { escapeText, foldLine } from './folded-lines';

export interface OutgoingMeeting {
  readonly id: string;
  readonly title: string;
  /** `2026-11-12T16:30` at the place, or a day alone. */
  readonly when: string;
  readonly minutes: number;
  readonly place: string;
}

export interface OutgoingTask {
  readonly id: string;
  readonly title: string;
  /** A day, or empty. */
  readonly due: string;
  /** The day it was done; empty while open. */
  readonly done: string;
}

/** What a calendar is made at: `now` in milliseconds since the epoch. */
export interface CalendarTimes {
  readonly now: number;
  /**
   * The moment of a local time, when the place's offset is known. Without it times are floating:
   * half past four wherever the calendar is, which is right for people who live in one place.
   */
  readonly momentOf?: (local: string) => number;
}

/** Meetings as events and tasks as to-dos. What a meeting is for stays out of other calendars. */
export function writeCalendar(
  {
    meetings,
    tasks,
  }: {
    readonly meetings: readonly OutgoingMeeting[];
    readonly tasks: readonly OutgoingTask[];
  },
  times: CalendarTimes,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groundwork//Groundwork//EN',
    ...meetings.flatMap((meeting) => eventOf(meeting, times)),
    ...tasks.flatMap((task) => taskOf(task, times)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventOf(meeting: OutgoingMeeting, times: CalendarTimes): string[] {
  const { when, minutes, place, title } = meeting;
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(when)) return [];
  const timed = when.includes('T');
  return [
    'BEGIN:VEVENT',
    ...named(meeting, times),
    timed ? `DTSTART:${startOf(when, times)}` : `DTSTART;VALUE=DATE:${digits(when)}`,
    timed ? `DURATION:PT${Math.max(5, Math.round(minutes))}M` : 'DURATION:P1D',
    `SUMMARY:${escapeText(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    'END:VEVENT',
  ];
}

function taskOf(task: OutgoingTask, times: CalendarTimes): string[] {
  const { due, done, title } = task;
  return [
    'BEGIN:VTODO',
    ...named(task, times),
    `SUMMARY:${escapeText(title)}`,
    ...(due === '' ? [] : [`DUE;VALUE=DATE:${digits(due)}`]),
    // The moment has to be in UTC; noon is that day nearly everywhere.
    ...(done === ''
      ? ['STATUS:NEEDS-ACTION']
      : [`COMPLETED:${digits(done)}T120000Z`, 'STATUS:COMPLETED']),
    'END:VTODO',
  ];
}

/**
 * The same id every time, so that a calendar updates what it has instead of adding it again; and
 * marked private, so that those who share the calendar see only that somebody is busy.
 */
function named({ id }: { readonly id: string }, { now }: CalendarTimes): string[] {
  return [`UID:${id}@groundwork.invalid`, `DTSTAMP:${utc(now)}`, 'CLASS:PRIVATE'];
}

function startOf(when: string, { momentOf }: CalendarTimes): string {
  return momentOf === undefined ? `${digits(when)}00` : utc(momentOf(when));
}

/** `2026-11-12T16:30` → `20261112T1630`. */
function digits(local: string): string {
  return local.replaceAll(/[-:]/g, '');
}

function utc(moment: number): string {
  return `${digits(new Date(moment).toISOString().slice(0, 19))}Z`;
}
