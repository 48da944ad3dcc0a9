import type { Block } from '../document';
import type { EarlierMeeting, SheetInput } from '../input';
import type { Draft } from '../pen';
import { everyMode, lineId, titled, type SheetSection } from '../section';

/** When we met before, and what became of what was promised, on either side. */
export const earlier: SheetSection = {
  id: 'earlier',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write(input, pen) {
    const blocks = input.earlier.flatMap((meeting): Block[] => {
      const met = pen.line('earlier', metDraft(meeting, input));
      const promises = pen.lines('earlier', promiseDrafts(meeting, input));
      return [
        ...(met === undefined ? [] : [{ kind: 'line', look: 'bullet', line: met } as const]),
        ...promises.map((line): Block => ({ kind: 'line', look: 'tick', line })),
      ];
    });
    return titled(input.words.t('paper.earlier'), blocks);
  },
};

function metDraft({ id, when, answers }: EarlierMeeting, { words }: SheetInput): Draft {
  const day = words.date(when.slice(0, 10));
  const text = answers.length === 0 ? words.t('paper.met', { day }) : '';
  const answer = words.list(answers);
  return {
    id: lineId('met', id),
    text: text === '' ? words.t('paper.met-answer', { day, answer }) : text,
  };
}

function promiseDrafts({ promises }: EarlierMeeting, { words }: SheetInput): readonly Draft[] {
  return promises.map((promise): Draft => {
    const due = promise.due === '' ? '' : ` (${words.date(promise.due)})`;
    const text = `${promise.text}${due}`;
    const who = promise.by === 'us' ? 'paper.promise.us' : 'paper.promise.them';
    const state = {
      open: words.t('paper.promise.open'),
      kept: words.t('paper.promise.kept'),
      broken: words.t('paper.promise.broken'),
    }[promise.state];
    return { id: lineId('promise', promise.id), text: words.t(who, { text, state }) };
  });
}
