import { takenBack, type Ways } from '../../exchange/sharing/taken-back';
import { parseEntry } from '../../ledger/entry';
import { deleted } from '../../ledger/shape';
import type { House } from '../house';
import type { Lines } from '../ports/records';
import { knownMember } from '../this-member';
import { filesOut } from './files-made';

type Needs = Pick<House, 'records'>;

/** What a batch that came in another's file is for; `take-file` writes it. */
export const cameInFile = 'import';

/** The same lines without those that were taken back before anybody had them. */
export async function* withoutTakenBack(
  { records }: Needs,
  chunks: AsyncIterable<readonly Lines[]>,
): AsyncGenerator<readonly Lines[]> {
  const out = await filesOut({ records });
  const us = await knownMember({ records });
  const returns = await records.returns();
  for await (const chunk of chunks) {
    const doubtful = new Set(chunk.filter(({ lines }) => lines.some(mayTakeBack)));
    const batches = [...doubtful].flatMap((one) => one.batches);
    const reasons = await records.reasons([...new Set(batches)]);
    const came = new Set(batches.filter((batch) => reasons.get(batch) === cameInFile));
    yield chunk.map((one) => (doubtful.has(one) ? sifted(one, { us, out, came, returns }) : one));
  }
}

/** Told without reading it: `a` is a line's first key, and `v` its last. */
function mayTakeBack(line: string): boolean {
  return line.endsWith('"v":null}') || line.startsWith(`{"a":"${deleted}"`);
}

function sifted({ id, lines, batches }: Lines, ways: Ways): Lines {
  const written = lines.map((line, at) => {
    const entry = parseEntry(line);
    if (!entry.ok) throw new Error(`A stored line is not an entry: ${entry.cause}`);
    return { entry: entry.value, batch: batches[at] ?? 0 };
  });
  const gone = takenBack(id, written, ways);
  const kept = lines.map((line) => !gone.has(line));
  return {
    id,
    lines: lines.filter((_, at) => kept[at]),
    batches: batches.filter((_, at) => kept[at]),
  };
}
