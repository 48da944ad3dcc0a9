import { routerFor } from '../shell/router';

/** The addresses of these screens, to be put among the others. */
export const campaignRoutes = { campaign: '/campaign', roster: '/roster' } as const;

const router = routerFor(campaignRoutes);

export function campaignHref(): string {
  return router.href('campaign', {});
}

export function rosterHref(): string {
  return router.href('roster', {});
}
