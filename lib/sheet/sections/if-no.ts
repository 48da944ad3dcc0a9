import { answersOf } from '../answers';
import type { Block } from '../document';
import { planDrafts } from '../plan-drafts';
import { titled, type SheetSection } from '../section';

/** What we can still offer, and room for their own words. */
export const ifNo: SheetSection = {
  id: 'if-no',
  modes: ['ask'],
  page: 'room',
  place: 'third',
  write(input, pen) {
    const { words } = input;
    const lines = pen.lines('if-no', planDrafts(input, answersOf(input.people), 'offersOnNo'));
    return titled(words.t('paper.if-no'), [
      ...lines.map((line, index): Block => {
        const mark = index === 0 ? { mark: words.t('paper.still-offer') } : {};
        return { kind: 'line', look: 'plain', line, ...mark };
      }),
      { kind: 'write', label: words.t('paper.their-words'), rows: 1 },
    ]);
  },
};
