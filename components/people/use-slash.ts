import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `/` leads to the search field, unless it is being typed somewhere. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null;
      if (typing) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
