import { routerFor } from '../shell/router';

/** The addresses of these screens, to be put among the others. */
export const shareRoutes = { share: '/share' } as const;

const router = routerFor(shareRoutes);

export function shareHref(): string {
  return router.href('share', {});
}
