import { routerFor } from '../shell/router';

/** The addresses of `sheet.html`: one paper each. */
export const sheetRouter = routerFor({
  meeting: '/meeting/:id',
  rehearse: '/meeting/:id/rehearse',
  profile: '/profile/:id',
  leaveBehind: '/leave-behind/:id',
  letter: '/letter/:kind/:id',
  worksheet: '/worksheet/:id',
});

/** From any page of ours to a paper, in a tab of its own. */
export const paperHref: typeof sheetRouter.href = (name, params, query) =>
  `sheet.html${sheetRouter.href(name, params, query)}`;
