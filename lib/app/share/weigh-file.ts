import { done, failed, type Result } from '../../domain/result';
import { estimateSize, tallyShare } from '../../exchange/sharing/tally';
import type { House } from '../house';
import type { Lines } from '../ports/records';
import type { How, Order, Weighed } from '../ports/share-work';
import { shareOf } from './make-file';
import { linesGoing } from './subjects-going';

type Needs = Pick<House, 'records'>;

/** What the file of an order would hold, field by field, and about how large it would be. */
export async function weighFile(
  house: Needs,
  order: Order,
  { signal }: How,
): Promise<Result<Weighed, 'file-cancelled'>> {
  const clips = new ClipSizes();
  const going = await linesGoing(house, order);
  try {
    const tally = await tallyShare(watched(going, clips), shareOf(order), signal);
    const texts = order.blobs === 'none' ? 0 : clips.texts;
    const pictures = order.blobs === 'all' ? await pictureBytes(house, clips, signal) : 0;
    const size = estimateSize({ lines: tally.bytes, texts, pictures });
    const { fields, subjects, entries } = tally;
    return done({ fields, subjects, entries, size });
  } catch (error) {
    if (signal.aborted) return failed('file-cancelled');
    throw error;
  }
}

async function* watched(
  chunks: AsyncIterable<readonly Lines[]>,
  clips: ClipSizes,
): AsyncGenerator<readonly Lines[]> {
  for await (const chunk of chunks) {
    for (const { lines } of chunk) for (const line of lines) clips.look(line);
    yield chunk;
  }
}

/** Pages are public facts and always go, so what they weigh can be read off their lines. */
class ClipSizes {
  readonly #texts = new Map<string, number>();
  readonly pictures = new Set<string>();

  look(line: string): void {
    if (!line.startsWith('{"a":"clip.')) return;
    const [text, picture] = ['text', 'picture'].map((name) => found(line, `"${name}":"([^"]+)"`));
    if (text !== undefined) this.#texts.set(text, Number(found(line, '"chars":(\\d+)') ?? 0));
    if (picture !== undefined) this.pictures.add(picture);
  }

  get texts(): number {
    // The signs of a page and what stands around them in its blocks.
    return [...this.#texts.values()].reduce((sum, chars) => sum + chars * 1.2 + 200, 0);
  }
}

function found(line: string, pattern: string): string | undefined {
  return new RegExp(pattern).exec(line)?.[1];
}

async function pictureBytes(
  { records }: Needs,
  { pictures }: ClipSizes,
  signal: AbortSignal,
): Promise<number> {
  let sum = 0;
  const hashes = [...pictures];
  for (let at = 0; at < hashes.length; at += 20) {
    signal.throwIfAborted();
    const blobs = await records.blobs(hashes.slice(at, at + 20));
    sum += blobs.reduce((bytes, blob) => bytes + blob.bytes.length, 0);
  }
  return sum;
}
