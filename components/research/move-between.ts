const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys lead from question to question; Enter opens and closes one, as everywhere. */
export function moveBetween(event: KeyboardEvent): void {
  const step = steps[event.key];
  const here = event.currentTarget;
  if (step === undefined || !(here instanceof HTMLElement)) return;
  const all = here.closest('.research')?.querySelectorAll<HTMLElement>('[data-question]') ?? [];
  const visible = [...all].filter((summary) => summary.getClientRects().length > 0);
  const next = visible[visible.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
