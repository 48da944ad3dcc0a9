import type { Block } from '../document';
import { everyMode, titled, type SheetSection } from '../section';

/** Numbered as they came up on the sheet; only those that something printed stands on. */
export const sources: SheetSection = {
  id: 'sources',
  modes: everyMode,
  page: 'background',
  place: 'full',
  fixed: true,
  write({ words }, pen) {
    const blocks = pen
      .sources()
      .map((source, index): Block => ({ kind: 'source', source, number: index + 1 }));
    return titled(words.t('paper.sources'), blocks);
  },
};
