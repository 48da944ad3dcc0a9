import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Which line of the paper is being reworded in place; none of them where there is no editing. */
export interface Editing {
  /** The part of a line that has the keyboard, as `partName` spells it. */
  readonly current: string | undefined;
  readonly begin: (name: string) => void;
  /** Ends it, and keeps the words unless they are the same as before. */
  readonly end: (id: string, text: string | undefined) => void;
  /** Lines that are on this paper only because they were switched on: not to be copied elsewhere. */
  readonly locked: ReadonlySet<string>;
}

const EditingContext = createContext<Editing | undefined>(undefined);
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing | undefined {
  return useContext(EditingContext);
}

/** A long line stands on the paper in several parts, each edited by itself. */
export function partName(id: string, part: number): string {
  return `${id} ${part}`;
}
