import { valueOf } from '../../domain/attributes';
import { nothing, type SheetSection } from '../section';

/** One ask, one step, by when; and a smaller one, if that is too much. */
export const ask: SheetSection = {
  id: 'ask',
  modes: ['ask'],
  page: 'room',
  place: 'full',
  write({ meeting, words }, pen) {
    const asked = valueOf(meeting.ask);
    const smaller = valueOf(meeting.secondAsk);
    if (asked === undefined) pen.note({ kind: 'no-ask' });
    const line = pen.line('ask', { id: 'ask-line', text: asked?.text ?? '' });
    if (line === undefined) return nothing;
    const by = asked?.by === undefined ? '' : words.t('paper.by', { date: words.date(asked.by) });
    const doing = asked?.step === undefined ? '' : words.t('paper.step', { step: asked.step });
    const step = pen.line('ask', {
      id: 'ask-step',
      text: [doing, by].filter((part) => part !== '').join(' · '),
    });
    const small = pen.lines('ask', [
      {
        id: 'ask-smaller',
        text: smaller === undefined ? '' : words.t('paper.smaller', { ask: smaller.text }),
      },
    ]);
    const box = { kind: 'ask', label: words.t('paper.ask'), line, small } as const;
    return { blocks: [step === undefined ? box : { ...box, step }] };
  },
};
