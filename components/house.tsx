import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { House } from '../lib/app/house';
import type { StoreCause } from '../lib/app/ports/records';
import type { Failed } from '../lib/domain/result';

const HouseContext = createContext<House | undefined>(undefined);

/** Gives the screens below it the house they act in. */
export const HouseProvider = HouseContext.Provider;

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('No house around this component');
  return house;
}

/** What a live query knows: nothing yet, its latest answer, or why there is none. */
export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failed<StoreCause> };

/**
 * Follows a query of the records: the screen changes whenever what it read changes, in whatever
 * window. `again` names what the query depends on, as for an effect.
 */
export function useLive<T>(
  query: (house: House) => Promise<T>,
  again: readonly unknown[],
): Live<T> {
  const house = useHouse();
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });
  useEffect(
    () =>
      house.records.watch(
        () => query(house),
        (value) => setLive({ state: 'here', value }),
        (failure) => setLive({ state: 'failed', failure }),
      ),
    [house, ...again],
  );
  return live;
}
