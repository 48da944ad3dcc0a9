import type { MemberOf } from '../../domain/attributes';
import { meetingRoles, type Attendee, type MeetingRole } from '../../domain/meeting';
import type { Words } from '../../language/words';
import type { Block } from '../document';
import type { RunStep } from '../input';
import { attendeeName } from '../people-on-paper';
import { everyMode, lineId, titled, type SheetSection } from '../section';

/** Who is in the room, what each does, and why people listen to them. */
export const roles: SheetSection = {
  id: 'roles',
  modes: everyMode,
  page: 'room',
  place: 'narrow',
  write({ meeting, flow, words }, pen) {
    if (meeting.attendees.some((one) => one.value.fullName !== true)) {
      if (!pen.allows('full-names', 'full-names')) {
        const text = words.list(meeting.attendees.map((one) => attendeeName(one.value, pen)));
        pen.withhold({ id: 'full-names', thing: 'full-names', text });
      }
    }
    const introduced = new Set<string>();
    const named = new Map(meeting.attendees.map((one) => [one.id, one.value]));
    const blocks = rows(meeting.attendees, flow).flatMap(({ role, labels, who }): Block[] => {
      const text = who.map(({ id, value }) => {
        const backup = value.backup === undefined ? undefined : named.get(value.backup);
        const weight = introduced.has(id) ? '' : (value.weight ?? '');
        introduced.add(id);
        const name = attendeeName(value, pen);
        const whole = weight === '' ? name : `${name}, ${weight}`;
        return backup === undefined || role === 'present'
          ? whole
          : words.t('paper.else', { who: whole, other: attendeeName(backup, pen) });
      });
      const line = pen.line('roles', { id: lineId('role', role), text: text.join('; ') });
      const label = sentence(labels.map((each) => roleWord(words, each)));
      return line === undefined ? [] : [{ kind: 'pair', label, line }];
    });
    return titled(words.t('paper.roles'), blocks);
  },
};

interface Row {
  readonly role: MeetingRole;
  readonly labels: MeetingRole[];
  readonly who: readonly MemberOf<Attendee>[];
}

/** The part of the meeting that a role is for. Not every kind of meeting has an ask or a story. */
const stepOf: { readonly [Role in MeetingRole]?: string } = {
  appreciation: 'appreciation',
  story: 'story',
  ask: 'the-ask',
};

/** A row for each role; roles of the same people one after another share theirs. */
function rows(
  attendees: readonly MemberOf<Attendee>[],
  flow: readonly Pick<RunStep, 'id'>[],
): readonly Row[] {
  const found: Row[] = [];
  const steps = new Set(flow.map((step) => step.id));
  const played = meetingRoles.filter((role) => {
    const step = stepOf[role];
    return step === undefined || steps.has(step);
  });
  const without = attendees.filter((one) => !one.value.roles.some((role) => played.includes(role)));
  for (const role of played) {
    const who = attendees.filter((one) => one.value.roles.includes(role));
    const all = role === 'present' ? [...who, ...without] : who;
    if (all.length === 0) continue;
    const last = found.at(-1);
    if (last !== undefined && sameIds(last.who, all)) last.labels.push(role);
    else found.push({ role, labels: [role], who: all });
  }
  return found;
}

function sameIds(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  return one.map(({ id }) => id).join(' ') === other.map(({ id }) => id).join(' ');
}

function sentence(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
}

export function roleWord({ t }: Words, role: MeetingRole): string {
  return {
    lead: t('paper.role.lead'),
    appreciation: t('paper.role.appreciation'),
    story: t('paper.role.story'),
    ask: t('paper.role.ask'),
    notes: t('paper.role.notes'),
    time: t('paper.role.time'),
    interpreter: t('paper.role.interpreter'),
    present: t('paper.role.present'),
  }[role];
}
