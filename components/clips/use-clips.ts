import { useCallback, useMemo, useState } from 'preact/hooks';
import { searchClips, type ClipHit } from '../../lib/app/clips/search-clips';
import { useHouse, useLive } from '../house';
import { clipQuery, type ClipsView } from './clips-query';

/** How many rows beyond those in view are fetched, so that scrolling meets them ready. */
const ahead = 12;
const atFirst = { offset: 0, limit: 16 };
const day = 86_400_000;

/** The rows of the list that are needed now, kept up to date; the others are never loaded. */
export function useClips(view: ClipsView) {
  const { now } = useHouse();
  const query = clipQuery(view, Math.floor(now() / day) * day);
  const key = JSON.stringify(query);
  const wanted = useMemo(() => query, [key]);
  const [range, setRange] = useState({ ...atFirst, key });
  const { offset, limit } = range.key === key ? range : atFirst;
  const live = useLive(
    (house) => searchClips(house, { ...wanted, offset, limit }),
    [wanted, offset, limit],
  );
  const found = live.state === 'here' ? live.value : undefined;

  const onView = useCallback(
    (first: number, last: number) => {
      setRange((before) => {
        const current = before.key === key ? before : { ...atFirst, key };
        const holds = first >= current.offset && last <= current.offset + current.limit;
        if (holds) return current.key === before.key ? before : current;
        return { offset: Math.max(0, first - ahead), limit: last - first + 2 * ahead, key };
      });
    },
    [key],
  );
  const itemAt = useCallback(
    (index: number): ClipHit | undefined => found?.rows[index - found.offset],
    [found],
  );
  return { live, found, itemAt, onView };
}
