import { valueOf } from '../domain/attributes';
import type { Attendee, Meeting, MeetingRole } from '../domain/meeting';
import { initialsOf } from '../domain/member';
import type { SheetInput } from './input';
import type { Pen } from './pen';

/** How one of ours stands on paper: by initials, unless the full name was chosen. */
export function attendeeName({ name, fullName }: Attendee, pen: Pick<Pen, 'allows'>): string {
  if (fullName === true || pen.allows('full-names', 'full-names')) return name;
  // Initials stay together at the end of a line.
  return initialsOf(name).replaceAll(' ', '\u00a0');
}

/** Those who have one of these roles, by the first role that anybody has. */
export function whoHas(
  meeting: Meeting,
  roles: readonly MeetingRole[],
  pen: Pick<Pen, 'allows'>,
): string {
  for (const role of roles) {
    const named = meeting.attendees.filter((one) => one.value.roles.includes(role));
    if (named.length > 0) return named.map((one) => attendeeName(one.value, pen)).join(', ');
  }
  return '';
}

/** Whom we meet, as the head of the sheet names them. */
export function namesOf({ people, meeting }: Pick<SheetInput, 'people' | 'meeting'>): string {
  const known = people.map(({ profile }) => valueOf(profile.name) ?? '').filter(Boolean);
  const named = known.length > 0 ? known : meeting.across.map((one) => one.value.name);
  return named.join(' · ');
}
