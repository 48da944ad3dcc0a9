import type { Block } from '../document';
import { everyMode, lineId, titled, type SheetSection } from '../section';

/** As many names as one takes in at a glance. */
const most = 8;

/** Who has signed on nearby and may be named. Nobody's private yes is given away. */
export const near: SheetSection = {
  id: 'near',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write({ signOns, words }, pen) {
    const named = signOns.filter((one) => one.near).slice(0, most);
    const lines = pen.lines(
      'near',
      named.map((one) => ({ id: lineId('sign-on', one.id), text: one.name })),
    );
    const blocks = lines.map((line): Block => ({ kind: 'line', look: 'bullet', line }));
    return titled(words.t('paper.near'), blocks);
  },
};
