import type { Dice } from './dice';

type Bomb = (lines: readonly string[], dice: Dice) => readonly string[];

const size = (dice: Dice) => 300_000 + dice.below(3_000_000);

/** Lines that gzip makes a thousand times smaller. */
export const bombs: Readonly<Record<string, Bomb>> = {
  oneLine: (lines, dice) => [lines[0] ?? '', ' '.repeat(size(dice))],
  noHead: (_, dice) => ['{'.repeat(size(dice))],
  manyLines: (lines, dice) => [lines[0] ?? '', '\n'.repeat(size(dice))],
  parts(lines, dice) {
    const of = 1 + Math.floor(size(dice) / 40_000);
    const text = '0'.repeat(40_000);
    return [
      lines[0] ?? '',
      ...Array.from({ length: of }, (_, at) =>
        JSON.stringify({ blob: 'A'.repeat(43), of, part: at + 1, text, type: 'text/plain' }),
      ),
    ];
  },
  longValues: (lines, dice) => [
    lines[0] ?? '',
    ...Array.from({ length: 1 + dice.below(20) }, (_, at) =>
      JSON.stringify({ a: 'role', by: 'm', e: `p${at + 10}`, t: 1, v: '0'.repeat(200_000) }),
    ),
  ],
};
