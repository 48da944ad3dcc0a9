import { useCallback, useEffect, useState } from 'preact/hooks';
import { allWanted, type Wanted } from '../../lib/app/people/list-people';
import { useHouse, useLive } from '../house';

const nobody: ReadonlySet<string> = new Set();

/** Who is chosen, to be worked on together. A choice lasts while one searches and filters on. */
export interface Choice {
  readonly chosen: ReadonlySet<string>;
  /** Everybody in the list is chosen, whoever else is. */
  readonly whole: boolean;
  /** How many are chosen that the list does not show by now. */
  readonly away: number;
  readonly choose: (id: string, on: boolean) => void;
  /** All of the list; nobody beside it is touched. */
  readonly chooseAll: (on: boolean) => void;
  readonly clear: () => void;
}

/** `anew` names the kind of list: in another kind the choice begins again. */
export function useChoice(wanted: Wanted, anew: string): Choice {
  const house = useHouse();
  const [chosen, setChosen] = useState(nobody);
  useEffect(() => setChosen(nobody), [anew]);
  const idle = chosen.size === 0;
  // Who is in the list is asked for only while it is compared with somebody.
  const live = useLive(
    async (from) => ({ wanted, ids: idle ? undefined : await allWanted(from, wanted) }),
    [wanted, idle],
  );
  const listed = live.state === 'here' && live.value.wanted === wanted ? live.value.ids : undefined;
  const here = listed?.filter((id) => chosen.has(id)).length ?? chosen.size;

  const choose = useCallback((id: string, on: boolean) => setChosen(withIds([id], on)), []);
  return {
    chosen,
    whole: listed !== undefined && listed.length > 0 && here === listed.length,
    away: idle ? 0 : chosen.size - here,
    choose,
    chooseAll: (on) => void allWanted(house, wanted).then((ids) => setChosen(withIds(ids, on))),
    clear: () => setChosen(nobody),
  };
}

function withIds(ids: readonly string[], on: boolean) {
  return (now: ReadonlySet<string>): ReadonlySet<string> => {
    const next = new Set(now);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    return next;
  };
}
