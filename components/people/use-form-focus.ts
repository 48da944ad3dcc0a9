import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The keyboard follows a form that opens in place of the button that opened it, and goes back when
 * it closes. A form that was open from the start takes nothing.
 */
export function useFormFocus(open: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current === open) return;
    was.current = open;
    const wanted = open ? 'form textarea, form input, form select' : '.opens button, button.opens';
    around.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [open]);
  return around;
}
