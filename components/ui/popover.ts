import { useEffect, useRef, useState } from 'preact/hooks';

const gap = 4;

/**
 * A native popover that stands beside what opened it. The browser closes it on Escape, on a click
 * elsewhere and when another opens; this only places it, and lets go when the page scrolls away.
 */
export function usePopover(onOpen: (popover: HTMLElement) => void) {
  const trigger = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return undefined;
    const hide = (event: Event) => {
      if (event.target instanceof Node && popover.current?.contains(event.target)) return;
      popover.current?.hidePopover();
    };
    window.addEventListener('resize', hide);
    window.addEventListener('scroll', hide, true);
    return () => {
      window.removeEventListener('resize', hide);
      window.removeEventListener('scroll', hide, true);
    };
  }, [open]);

  function onToggle(event: { readonly newState: string }): void {
    const opened = event.newState === 'open';
    setOpen(opened);
    if (!opened || trigger.current === null || popover.current === null) return;
    place(popover.current, trigger.current.getBoundingClientRect());
    onOpen(popover.current);
  }

  function close(): void {
    popover.current?.hidePopover();
    trigger.current?.focus();
  }

  return { trigger, popover, open, onToggle, close };
}

/** Below and from the same edge, unless there is no room. */
function place(popover: HTMLElement, anchor: DOMRect): void {
  const { width, height } = popover.getBoundingClientRect();
  const root = document.documentElement;
  const left = Math.min(anchor.left, root.clientWidth - width - gap);
  const below = anchor.bottom + gap;
  const top = below + height > root.clientHeight ? anchor.top - gap - height : below;
  popover.style.left = `${Math.max(gap, left)}px`;
  popover.style.top = `${Math.max(gap, top)}px`;
}
