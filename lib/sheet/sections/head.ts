import { valueOf } from '../../domain/attributes';
import { hours, longDay } from '../dates';
import type { SheetInput } from '../input';
import { namesOf } from '../people-on-paper';
import type { Draft } from '../pen';
import { everyMode, lineId, type SheetSection } from '../section';

/** Whom we meet, when, where, and what to think of on the way. */
export const head: SheetSection = {
  id: 'head',
  modes: everyMode,
  page: 'room',
  place: 'full',
  fixed: true,
  write(input, pen) {
    const { meeting, words } = input;
    const when = valueOf(meeting.when);
    if (when === undefined) pen.note({ kind: 'no-when' });
    if (input.people.length === 0 && meeting.across.length === 0) pen.note({ kind: 'nobody' });
    const eyebrow = {
      ask: words.t('paper.eyebrow.ask'),
      listening: words.t('paper.eyebrow.listening'),
      'one-to-one': words.t('paper.eyebrow.one-to-one'),
    }[valueOf(meeting.mode) ?? 'ask'];
    return {
      blocks: [
        {
          kind: 'head',
          eyebrow,
          names: namesOf(input),
          left: pen.lines('head', whom(input)),
          right: pen.lines('head', whenAndWhere(input, when)),
        },
      ],
    };
  },
};

function whom({ people, meeting, words }: SheetInput): readonly Draft[] {
  const saying = new Map(meeting.saying.map((one) => [one.id, one.value]));
  const said = (id: string) => {
    const how = saying.get(id);
    return how === undefined ? '' : words.t('paper.saying', { how });
  };
  const alone = people.length === 1;
  const profiles = people.map(({ profile }): Draft => {
    const roles = [valueOf(profile.role), valueOf(profile.district), valueOf(profile.organization)];
    const about = [...new Set(roles)].filter(Boolean).join(', ');
    const name = valueOf(profile.name) ?? '';
    const text = alone || about === '' ? about : `${name}: ${about}`;
    return { id: lineId('whom', profile.id), text: joined(text, said(profile.id)) };
  });
  const across = meeting.across.map(({ id, value }): Draft => {
    const text = [value.name, value.role].filter(Boolean).join(', ');
    return {
      id: lineId('across', id),
      text: joined(people.length === 0 ? text : words.t('paper.with', { who: text }), said(id)),
    };
  });
  return [...profiles, ...across];
}

function whenAndWhere({ meeting, words }: SheetInput, when: string | undefined): readonly Draft[] {
  const minutes = valueOf(meeting.minutes);
  const before = valueOf(meeting.before);
  const after = valueOf(meeting.after);
  const access = valueOf(meeting.access);
  const interpreting = valueOf(meeting.interpreting);
  const bring = valueOf(meeting.bring);
  const language = valueOf(meeting.language);
  const time = when === undefined ? '' : hours(words.locale, when, minutes);
  const where = [valueOf(meeting.place), valueOf(meeting.link)].filter(Boolean).join(', ');
  const spelled = (text: string | undefined, say: (text: string) => string) =>
    text === undefined ? '' : say(text);
  const arrive = spelled(before, (text) => words.t('paper.before', { before: text }));
  const debrief = spelled(after, (text) => words.t('paper.after', { after: text }));
  return [
    { id: 'when-day', text: when === undefined ? '' : longDay(words.locale, when) },
    { id: 'when-where', text: joined(time, where) },
    { id: 'before-after', text: joined(arrive, debrief) },
    { id: 'access', text: spelled(access, (text) => words.t('paper.access', { access: text })) },
    {
      id: 'interpreting',
      text: spelled(interpreting, (text) => words.t('paper.interpreting', { interpreting: text })),
    },
    {
      id: 'language',
      text: spelled(language, (text) => words.t('paper.spoken', { language: text })),
    },
    { id: 'bring', text: spelled(bring, (text) => words.t('paper.bring', { bring: text })) },
  ];
}

function joined(one: string, other: string): string {
  return [one, other].filter((part) => part !== '').join(' · ');
}
