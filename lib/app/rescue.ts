import { dayOf } from './people/day-of';
import type { Rescued } from './ports/records';
import type { SaveFile } from './ports/save-file';

/**
 * Saves every line that can still be read as JSON Lines, which any later version reads in. False
 * when there was nothing to save. What could not be read is named by its id, at the end.
 */
export async function rescueFile(
  rescued: AsyncIterable<Rescued>,
  saveFile: SaveFile,
  now: number,
): Promise<boolean> {
  const lines: string[] = [];
  const lost: string[] = [];
  for await (const one of rescued) {
    if ('line' in one) lines.push(`${one.line}\n`);
    else lost.push(one.lost);
  }
  if (lines.length === 0) return false;
  if (lost.length > 0) lines.push(`${JSON.stringify({ lost })}\n`);
  saveFile(`groundwork-rescue-${dayOf(now)}.jsonl`, lines, 'application/jsonl');
  return true;
}
