import { answersOf } from '../answers';
import type { Block } from '../document';
import { planDrafts } from '../plan-drafts';
import { titled, type SheetSection } from '../section';

/** Two or three sentences that should stay with them. */
export const messages: SheetSection = {
  id: 'messages',
  modes: ['ask'],
  page: 'room',
  place: 'narrow',
  write(input, pen) {
    const lines = pen.lines('messages', planDrafts(input, answersOf(input.people), 'messages'));
    const count = lines.length;
    if (count < 2) pen.note({ kind: 'messages-few', count });
    if (count > 3) pen.note({ kind: 'messages-many', count });
    const blocks = lines.map((line, index): Block => {
      return { kind: 'line', look: 'number', line, mark: input.words.number(index + 1) };
    });
    return titled(input.words.t('paper.messages'), blocks);
  },
};
