import { campaignRoutes } from '../campaign/routes';
import { clipRoutes } from '../clips/routes';
import { meetingRoutes } from '../meetings/routes';
import { peopleRoutes } from '../people/routes';
import { shareRoutes } from '../share/routes';
import { routerFor } from '../shell/router';

/** Every address of the workspace. */
const routes = {
  home: '',
  ...peopleRoutes,
  ask: '/people/:id/ask',
  duplicates: '/duplicates',
  ...clipRoutes,
  ...meetingRoutes,
  ...campaignRoutes,
  ...shareRoutes,
  guide: '/questions',
  settings: '/settings',
} as const;
export type WorkspaceRoutes = typeof routes;

export const router = routerFor(routes);
