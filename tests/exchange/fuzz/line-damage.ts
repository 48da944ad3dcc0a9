import type { Dice } from './dice';

type Damage = (lines: readonly string[], dice: Dice) => readonly string[];

/** What somebody with a text editor, or with bad intentions, writes into the lines of a file. */
export const lineDamages: Readonly<Record<string, Damage>> = {
  newerVersion: (lines, dice) =>
    atHead(lines, (head) =>
      head
        .replace(/"reader":\d+/, `"reader":${dice.of(numbers)}`)
        .replace(/"version":\d+/, `"version":${dice.of(numbers)}`),
    ),
  wildHead: (lines, dice) => atHead(lines, (head) => wildValue(head, dice)),
  noHead: (lines) => lines.slice(1),
  wildValue: (lines, dice) => atAny(lines, dice, (line) => wildValue(line, dice)),
  wildKey: (lines, dice) =>
    atAny(lines, dice, (line) => swapMatch(line, /"[a-z]+":/gi, `${dice.of(keys)}:`, dice)),
  addedKey: (lines, dice) =>
    atAny(lines, dice, (line) => line.replace(/\}$/, `,${dice.of(keys)}:${dice.of(values)}}`)),
  prototypeInside: (lines, dice) =>
    atAny(lines, dice, (line) =>
      line.replace(/"v":.*\}$/, `"v":{${dice.of(keys)}:{"polluted":true}}}`),
    ),
  spaces: (lines, dice) =>
    atAny(lines, dice, (line) => swapMatch(line, /[,:]/g, dice.of([' :', ', ', '\t,']), dice)),
  escapes: (lines, dice) =>
    atAny(lines, dice, (line) => swapMatch(line, /[a-z]/g, String.raw`\u0061`, dice)),
  otherOrder: (lines, dice) => atAny(lines, dice, reversedKeys),
  doubleKey: (lines, dice) => atAny(lines, dice, (line) => line.replace('{', '{"a":"role",')),
  deep: (lines, dice) =>
    atAny(lines, dice, (line) => {
      const depth = dice.of([14, 15, 16, 17, 100, 20_000]);
      return line.replace(/"v":.*\}$/, `"v":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    }),
  long: (lines, dice) =>
    atAny(lines, dice, (line) =>
      line.replace(/"v":.*\}$/, `"v":"${'x'.repeat(262_000 + dice.below(300))}"}`),
    ),
  swapped(lines, dice) {
    const changed = [...lines];
    const [from, to] = [dice.below(lines.length), dice.below(lines.length)];
    [changed[from], changed[to]] = [changed[to] ?? '', changed[from] ?? ''];
    return changed;
  },
  repeated: (lines, dice) => {
    const at = dice.below(lines.length);
    return [...lines.slice(0, at + 1), ...lines.slice(at)];
  },
  missing: (lines, dice) => lines.toSpliced(dice.below(lines.length), 1),
  blank: (lines, dice) => lines.toSpliced(dice.below(lines.length + 1), 0, dice.of(blanks)),
  byteOrderMark: (lines) => atHead(lines, (head) => `\uFEFF${head}`),
  carriageReturns: (lines) => lines.map((line) => `${line}\r`),
  wrongHash: (lines, dice) => {
    const at = firstBlob(lines);
    const other = 'A'.repeat(42) + dice.of(['A', 'E', 'w', '8', 'B']);
    return lines.with(at, (lines[at] ?? '').replace(/"blob":"[^"]+"/, `"blob":"${other}"`));
  },
  wrongBlob: (lines, dice) => {
    const at = firstBlob(lines);
    return lines.with(at, wildValue(lines[at] ?? '', dice));
  },
  manyParts: (lines, dice) => {
    const at = firstBlob(lines);
    const changed = (lines[at] ?? '').replace(/"of":\d+/, `"of":${dice.of(numbers)}`);
    return [...lines.slice(0, at), ...Array<string>(1 + dice.below(50)).fill(changed)];
  },
  hugeCounts: (lines, dice) =>
    lines.with(lines.length - 1, swapMatch(lines.at(-1) ?? '', /\d+/g, dice.of(numbers), dice)),
  twoEnds: (lines) => lines.concat(lines.at(-1) ?? ''),
  goesOn: (lines) => lines.concat(lines),
  zeroBytes: (lines, dice) =>
    atAny(lines, dice, (line) => swapMatch(line, /[a-z]/g, '\u0000', dice)),
};

const numbers = ['0', '2', '99', '-1', '1e308', '9007199254740993', '1.5', '-0', 'null', '"1"'];
const keys = ['"__proto__"', '"constructor"', '"prototype"', '"toString"', '""', '"zz"', '"r"'];
const values = [
  ...numbers,
  'true',
  '[]',
  '{}',
  '""',
  String.raw`"\ud800"`,
  '[[[[]]]]',
  '{"__proto__":{"x":1}}',
  '1e999',
];
const blanks = ['', ' ', '{}', '[]', 'null', '0', '"text"', '{"a":', '{"a":1}', '{"blob":1}'];

function firstBlob(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.startsWith('{"blob"')),
  );
}

function atHead(lines: readonly string[], change: (line: string) => string): readonly string[] {
  return lines.with(0, change(lines[0] ?? ''));
}

function atAny(
  lines: readonly string[],
  dice: Dice,
  change: (line: string) => string,
): readonly string[] {
  const at = dice.below(lines.length);
  return lines.with(at, change(lines[at] ?? ''));
}

function swapMatch(line: string, pattern: RegExp, by: string, dice: Dice): string {
  const found = [...line.matchAll(pattern)];
  if (found.length === 0) return line;
  const match = dice.of(found);
  return line.slice(0, match.index) + by + line.slice(match.index + match[0].length);
}

function wildValue(line: string, dice: Dice): string {
  return swapMatch(line, /(?<=":)("[^"]*"|-?\d+|true|false|\[[^\]]*\])/g, dice.of(values), dice);
}

function reversedKeys(line: string): string {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return line;
  return JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()));
}
