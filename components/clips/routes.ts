import { routerFor } from '../shell/router';

/** The addresses of these screens, to be put among the others. */
export const clipRoutes = { clips: '/clips', clip: '/clips/:id' } as const;

const router = routerFor(clipRoutes);

export function clipHref(id: string): string {
  return router.href('clip', { id });
}

export function clipsHref(query: Readonly<Record<string, string>> = {}): string {
  return router.href('clips', {}, query);
}
