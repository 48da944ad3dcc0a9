import type { Bytes } from './bytes';
import { Refusal } from './causes';
import { longestFileLine } from './limits';

/** Lines of a text, without their ends; each with its number, from 1. */
export async function* linesOf(
  chunks: AsyncIterable<Bytes>,
): AsyncGenerator<{ readonly text: string; readonly line: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  let line = 0;
  for await (const chunk of chunks) {
    const text = rest + decoded(decoder, chunk);
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      line += 1;
      if (to - from > longestFileLine) throw new Refusal('file-line-too-long', { line });
      yield { text: text.slice(from, to), line };
      from = to + 1;
    }
    rest = text.slice(from);
    if (rest.length > longestFileLine) throw new Refusal('file-line-too-long', { line: line + 1 });
  }
  rest += decoded(decoder);
  if (rest !== '') yield { text: rest, line: line + 1 };
}

function decoded(decoder: TextDecoder, chunk?: Bytes): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new Refusal('file-not-text');
  }
}
