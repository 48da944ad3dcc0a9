import { answersOf } from '../answers';
import type { Block } from '../document';
import { originOf } from '../plan-drafts';
import type { Draft } from '../pen';
import { lineId, titled, type SheetSection } from '../section';

/** What they may say against it, with the question that finds out what is behind it. */
export const ifBut: SheetSection = {
  id: 'if-but',
  modes: ['ask'],
  page: 'room',
  place: 'third',
  write(input, pen) {
    const { words, meeting } = input;
    const found = answersOf(input.people);
    const drafts = meeting.objections.flatMap(({ id, value, said, mine }): Draft[] => {
      const origin = originOf(input, found, value.from);
      const withheld = [...(mine ? (['lines-just-me'] as const) : []), ...origin.withheld];
      const shared = { entry: said.entry, changed: origin.changed, withheld };
      const probe = value.probe ?? '';
      const reply = value.reply ?? '';
      const text = words.t('paper.quoted', { text: value.saying });
      const spoken = probe === '' ? text : words.t('paper.probe', { saying: text, probe });
      return [
        { id, text: spoken, ...shared },
        {
          id: lineId(id.slice(0, 50), 'reply'),
          text: reply === '' ? '' : words.t('paper.reply', { reply }),
          ...shared,
        },
      ];
    });
    const lines = pen.lines('if-but', drafts);
    return titled(words.t('paper.if-but'), [
      ...lines.map((line): Block => ({ kind: 'line', look: 'plain', line })),
      { kind: 'write', label: words.t('paper.their-words'), rows: 1 },
    ]);
  },
};
