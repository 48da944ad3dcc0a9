import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCauses } from '../../lib/exchange/group-file/causes';
import type { Keys } from '../../lib/exchange/group-file/seal';
import failed from '../fixtures/exchange/failed-seeds.json';
import { bombs } from './fuzz/bombs';
import { byteDamages } from './fuzz/byte-damage';
import { Dice } from './fuzz/dice';
import { headerDamages } from './fuzz/header-damage';
import { lineDamages } from './fuzz/line-damage';
import { known, make, picture, read, testIdentity } from './town-file';

/** Small enough that ten thousand damaged copies are opened in the time of a test. */
const limit = 700_000;
const rounds = { bytes: 5000, lines: 4500, headers: 700, bombs: 100 } as const;
type Maker = keyof typeof rounds;
const keys: Keys = { identities: [testIdentity], passphrases: ['plain river stone'] };

const fixture = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);
// Sealing is never the same twice; what was sealed once and kept makes a seed mean one file for ever.
const group = fixture('v1.groundwork');
const passphrase = fixture('v1-passphrase.groundwork');
const open = fixture('v1.groundwork.jsonl.gz');
const lines = fixture('v1.jsonl').toString().trimEnd().split('\n');
const written = lines.filter((line) => line.startsWith('{"a":'));
let large: Uint8Array = group;

beforeAll(async () => {
  const photo = known({ a: 'photo', by: 'member-rosa', e: 'profile-ada', t: 1, v: picture.hash });
  const seal = { to: 'group', identity: testIdentity } as const;
  large = await make([photo], { blobs: [picture], seal });
});

/** Mostly small ones: a large one takes fifty times as long. */
function sample(dice: Dice): Uint8Array {
  return dice.below(40) === 0 ? large : dice.of([group, passphrase, open]);
}

const asGzip = (lines: readonly string[]) =>
  gzipSync(lines.map((line) => `${line}\n`).join(''), { level: 1 });

const makers: Record<Maker, Readonly<Record<string, (dice: Dice) => Uint8Array>>> = {
  bytes: mapped(byteDamages, (damage, dice) => damage(sample(dice), dice)),
  headers: mapped(headerDamages, (damage, dice) => damage(dice.of([group, passphrase]), dice)),
  lines: mapped(lineDamages, (damage, dice) => asGzip(damage(lines, dice))),
  bombs: mapped(bombs, (bomb, dice) => asGzip(bomb(lines, dice))),
};

function mapped<Damage>(
  damages: Readonly<Record<string, Damage>>,
  make: (damage: Damage, dice: Dice) => Uint8Array,
): Record<string, (dice: Dice) => Uint8Array> {
  return Object.fromEntries(
    Object.entries(damages).map(([name, damage]) => [name, (dice: Dice) => make(damage, dice)]),
  );
}

/** The same file for the same damage and seed. Answers with the cause, or `opened`. */
async function outcome(maker: Maker, damage: string, seed: number): Promise<string> {
  const called = `${maker} ${damage} ${seed}`;
  const bytes = makers[maker][damage]?.(new Dice(seed));
  if (bytes === undefined) throw new Error(`There is no damage ${called}`);
  let found: Awaited<ReturnType<typeof read>>;
  try {
    found = await read(Uint8Array.from(bytes), keys, { limit });
  } catch (error) {
    throw new Error(`${called} was not refused but threw`, { cause: error });
  }
  const { result, entries, blobs } = found;
  if (!result.ok) {
    if (!openCauses.includes(result.cause))
      throw new Error(`${called}: ${result.cause} is no cause`);
    return result.cause;
  }
  const { counts } = result.value;
  if (counts.entries !== entries.length || counts.blobs !== blobs.length) {
    throw new Error(`${called} opened without being whole`);
  }
  // Bytes changed in any way are noticed, or change nothing that is read.
  if (maker === 'bytes' && !sameEntries(entries.map(({ line }) => line))) {
    throw new Error(`${called} opened as something else`);
  }
  return 'opened';
}

function sameEntries(found: readonly string[]): boolean {
  return found.length === 1 || found.join() === written.join();
}

describe('damaged and hostile files', () => {
  it.each<Maker>(['bytes', 'lines', 'headers', 'bombs'])(
    'made of other %s each get a cause by name or open whole',
    async (maker) => {
      const names = Object.keys(makers[maker]);
      const causes = new Map<string, number>();
      for (let seed = 1; seed <= rounds[maker]; seed += 1) {
        const cause = await outcome(maker, names[seed % names.length] ?? '', seed);
        causes.set(cause, (causes.get(cause) ?? 0) + 1);
      }
      // Proof that the damage reaches deep: not all of it fails at one and the same check.
      expect(causes.size).toBeGreaterThan(2);
      expect({}).not.toHaveProperty('polluted');
    },
    120_000,
  );

  it.each(failed)(
    'that once did harm: $maker $damage $seed',
    async ({ maker, damage, seed, was }) => {
      const known = Object.keys(makers).find((name): name is Maker => name === maker);
      if (known === undefined) throw new Error(`There is no ${maker}`);
      expect(await outcome(known, damage, seed)).toBe(was);
    },
  );
});
