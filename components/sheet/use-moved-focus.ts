import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MovedFocus<E extends HTMLElement> {
  /** What the moving things stand in. */
  readonly place: RefObject<E | null>;
  readonly moved: (id: string, by: 1 | -1) => void;
}

/** What a button that moves something carries, so that it is found again: `data-move`. */
export function moveName(id: string, by: 1 | -1): string {
  return `${by} ${id}`;
}

/**
 * Gives the keyboard back to the button that moved something: a thing that stands elsewhere in the
 * page is taken out and put in again, and what has the keyboard loses it on the way. Where there is
 * nowhere left to go, the button for the other way has it.
 */
export function useMovedFocus<E extends HTMLElement>(): MovedFocus<E> {
  const place = useRef<E>(null);
  const last = useRef<{ readonly id: string; readonly by: 1 | -1 }>(undefined);

  useLayoutEffect(() => {
    if (last.current === undefined) return;
    const { id, by } = last.current;
    const buttons = [...(place.current?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [])];
    const there = [by, by === 1 ? -1 : 1].map((way) =>
      buttons.find((one) => one.dataset['move'] === moveName(id, way === 1 ? 1 : -1)),
    );
    const target = there.find((one) => one?.disabled === false);
    const has = document.activeElement;
    // Somebody who went on to something else is not called back.
    if (has !== null && has !== document.body && !there.some((one) => one === has)) {
      last.current = undefined;
    } else if (target !== undefined && target !== has) target.focus();
  });

  return {
    place,
    moved: (id, by) => {
      last.current = { id, by };
    },
  };
}
