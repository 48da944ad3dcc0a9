import { routerFor } from '../shell/router';

/** The addresses of these screens, to be put among the others. */
export const peopleRoutes = { people: '/people', profile: '/people/:id' } as const;

const router = routerFor(peopleRoutes);

export function profileHref(id: string): string {
  return router.href('profile', { id });
}

export function peopleHref(query: Readonly<Record<string, string>> = {}): string {
  return router.href('people', {}, query);
}

/** Goes to an address; `replacing` leaves no step for the browser's back button. */
export function goTo(href: string, how: 'adding' | 'replacing' = 'adding'): void {
  if (how === 'adding') location.hash = href.slice(1);
  else location.replace(href);
}

/** Leaves a screen whose subject is gone again; whoever is elsewhere by now stays there. */
export function goBackFrom(gone: string, href: string): void {
  if (location.hash === gone) goTo(href, 'replacing');
}
