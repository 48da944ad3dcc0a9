import { valueOf } from '../../domain/attributes';
import type { Block } from '../document';
import type { SheetInput } from '../input';
import type { Draft } from '../pen';
import { everyMode, lineId, titled, type SheetSection } from '../section';
import { powerWords, stanceWords } from '../../language/kind-words';

/** Where we think they stand and how much is in their hands: only when switched on. */
export const standing: SheetSection = {
  id: 'standing',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write(input, pen) {
    const lines = pen.lines('standing', judgements(input));
    const blocks = lines.map((line): Block => ({ kind: 'line', look: 'bullet', line }));
    return titled(input.words.t('paper.standing'), blocks);
  },
};

function judgements({ people, words }: SheetInput): readonly Draft[] {
  const said = (name: string, judged: string, on: string, why: string) =>
    `${name}: ${judged} (${words.date(on)}). ${why}`;
  return people.flatMap(({ profile, stances, powers }): Draft[] => {
    const name = valueOf(profile.name) ?? '';
    return [
      ...stances.map(({ id, value }): Draft => ({
        id: lineId('stance', id),
        text: said(name, words.t(stanceWords[value.value]), value.on, value.why),
        withheld: ['stances'],
      })),
      ...powers.map(({ id, value }): Draft => ({
        id: lineId('power', id),
        text: said(name, words.t(powerWords[value.value]), value.on, value.why),
        withheld: ['powers'],
      })),
    ];
  });
}
