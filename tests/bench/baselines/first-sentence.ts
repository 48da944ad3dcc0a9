import type { Reading } from '../../../lib/evidence/reading';

/** What every page begins with answers every question. */
export function rankByPosition(reading: Reading): number[] {
  return reading.segments
    .map((segment, at) => ({ segment, at }))
    .filter(({ segment }) => segment.kind !== 'heading' && segment.main)
    .slice(0, 3)
    .map(({ at }) => at);
}
