import { answersOf } from '../answers';
import type { Block } from '../document';
import { planDrafts } from '../plan-drafts';
import { titled, type SheetSection } from '../section';

/** What we do for them in return, and what exactly they said yes to. */
export const ifYes: SheetSection = {
  id: 'if-yes',
  modes: ['ask'],
  page: 'room',
  place: 'third',
  write(input, pen) {
    const { words } = input;
    const lines = pen.lines('if-yes', planDrafts(input, answersOf(input.people), 'offersOnYes'));
    return titled(words.t('paper.if-yes'), [
      ...lines.map((line, index): Block => {
        const mark = index === 0 ? { mark: words.t('paper.we-offer') } : {};
        return { kind: 'line', look: 'plain', line, ...mark };
      }),
      { kind: 'write', label: words.t('paper.their-words'), rows: 1 },
    ]);
  },
};
