import { titled, type SheetSection } from '../section';

/** In meetings without an ask, what matters is what they say. */
export const heard: SheetSection = {
  id: 'heard',
  modes: ['listening', 'one-to-one'],
  page: 'room',
  place: 'full',
  write({ words }) {
    return titled(words.t('paper.heard'), [
      { kind: 'write', label: words.t('paper.their-words'), rows: 4 },
      { kind: 'write', label: words.t('paper.they-care'), rows: 2 },
      { kind: 'write', label: words.t('paper.who-else'), rows: 2 },
    ]);
  },
};
