import { valueOf } from '../../domain/attributes';
import type { Block } from '../document';
import { everyMode, titled, type SheetSection } from '../section';

/** Questions with an answer of a few words, so that all of it fits on one page. */
const inAWord: readonly string[] = ['as-planned', 'same-way'];

/** The page to fill in together at once, somewhere near. */
export const debrief: SheetSection = {
  id: 'debrief',
  modes: everyMode,
  page: 'debrief',
  place: 'full',
  fixed: true,
  write({ evaluation, meeting, words }) {
    const asked = (valueOf(meeting.mode) ?? 'ask') === 'ask';
    const columns = [words.t('paper.what'), words.t('paper.by-whom'), words.t('paper.by-when')];
    const answer: Block[] = asked
      ? [
          {
            kind: 'tick',
            label: words.t('paper.answer'),
            options: [
              words.t('paper.answer.yes-organization'),
              words.t('paper.answer.yes-individual'),
              words.t('paper.answer.no'),
              words.t('paper.answer.maybe'),
              words.t('paper.answer.asked'),
            ],
          },
        ]
      : [];
    return titled(words.t('paper.debrief'), [
      ...answer,
      { kind: 'write', label: words.t('paper.their-words'), rows: 2 },
      ...evaluation.map(({ id, text }): Block => {
        return { kind: 'write', label: text, rows: inAWord.includes(id) ? 1 : 2 };
      }),
      { kind: 'sub', text: words.t('paper.we-owe') },
      { kind: 'grid', columns, rows: [], empty: 2 },
      { kind: 'sub', text: words.t('paper.they-owe') },
      { kind: 'grid', columns, rows: [], empty: 2 },
    ]);
  },
};
