import { useCallback, useMemo, useState } from 'preact/hooks';
import { listPeople } from '../../lib/app/people/list-people';
import type { Listed } from '../../lib/app/ports/records';
import { useLive } from '../house';
import type { PeopleView } from './people-query';

/** How many rows beyond those in view are fetched, so that scrolling meets them ready. */
const ahead = 60;
const atFirst = { offset: 0, limit: 60 };

/** The rows of the list that are needed now, kept up to date; the others are never loaded. */
export function usePeople(view: PeopleView) {
  const key = JSON.stringify(view);
  const wanted = useMemo(() => view, [key]);
  const [range, setRange] = useState(atFirst);
  const live = useLive(
    (house) => listPeople(house, wanted, range.offset, range.limit),
    [wanted, range],
  );
  const found = live.state === 'here' ? live.value : undefined;

  const onView = useCallback((first: number, last: number) => {
    setRange((now) => {
      const holds = first >= now.offset && last <= now.offset + now.limit;
      if (holds) return now;
      return { offset: Math.max(0, first - ahead), limit: last - first + 2 * ahead };
    });
  }, []);
  const rowAt = useCallback(
    (index: number): Listed | undefined => found?.rows[index - found.offset],
    [found],
  );
  return { live, wanted, found, rowAt, onView };
}
