import { routerFor } from '../shell/router';

/** The addresses of these screens, to be put among the others. */
export const meetingRoutes = {
  meetings: '/meetings',
  prepare: '/prepare',
  meeting: '/meetings/:id',
  after: '/meetings/:id/after',
  tasks: '/tasks',
  papers: '/papers',
  lobbyDay: '/lobby-day',
  lobbyPlans: '/lobby-day/plans',
} as const;

const router = routerFor(meetingRoutes);

export function meetingsHref(): string {
  return router.href('meetings', {});
}

/** Prepares a meeting, with these people when some are given. */
export function prepareHref(whom: readonly string[] = []): string {
  return router.href('prepare', {}, { with: whom.join(',') });
}

export function meetingHref(id: string): string {
  return router.href('meeting', { id });
}

export function afterHref(id: string): string {
  return router.href('after', { id });
}

export function tasksHref(): string {
  return router.href('tasks', {});
}

/** A day of visits, with these people when some are given. */
export function lobbyDayHref(whom: readonly string[] = []): string {
  return router.href('lobbyDay', {}, { with: whom.join(',') });
}

/** The plans of such a day. */
export function lobbyPlansHref(meetings: readonly string[]): string {
  return router.href('lobbyPlans', {}, { meetings: meetings.join(',') });
}

/** The worksheets of the guide. */
export function papersHref(): string {
  return router.href('papers', {});
}

/** The printable page of a meeting, in a tab of its own. */
export function sheetHref(id: string): string {
  return `sheet.html#/meeting/${encodeURIComponent(id)}`;
}
