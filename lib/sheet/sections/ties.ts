import { valueOf } from '../../domain/attributes';
import { isPublicTie } from '../../domain/tie';
import type { Block, WithheldThing } from '../document';
import type { SheetInput } from '../input';
import type { Draft } from '../pen';
import { everyMode, lineId, titled, type SheetSection } from '../section';
import { tieWords } from '../../language/kind-words';

/**
 * Whom they are tied to. What a page shows in public is switched on as ties; who could influence
 * them is power analysis and has a switch of its own. Neither prints by itself.
 */
export const ties: SheetSection = {
  id: 'ties',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write(input, pen) {
    const lines = pen.lines('ties', tieDrafts(input));
    const blocks = lines.map((line): Block => ({ kind: 'line', look: 'bullet', line }));
    return titled(input.words.t('paper.ties'), blocks);
  },
};

function tieDrafts({ people, names, words }: SheetInput): readonly Draft[] {
  return people.flatMap(({ profile }) =>
    profile.ties.flatMap(({ id, field, value, said }): Draft[] => {
      const other = names.get(value.to);
      if (other === undefined) return [];
      const name = valueOf(profile.name) ?? '';
      const text = `${name}: ${words.t(tieWords[value.kind])} ${other}`;
      const thing: WithheldThing = isPublicTie(field) ? 'ties' : 'influence';
      return [{ id: lineId('tie', id), text, entry: said.entry, withheld: [thing] }];
    }),
  );
}
