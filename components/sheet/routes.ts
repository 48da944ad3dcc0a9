import { routerFor } from '../shell/router';

/** The addresses of `sheet.html`: one paper each. */
export const sheetRouter = routerFor({
  meeting: '/meeting/:id',
  rehearse: '/meeting/:id/rehearse',
  debrief: '/meeting/:id/debrief',
  /** The meetings stand after `?ids=`, parted by commas. */
  several: '/several',
  profile: '/profile/:id',
  leaveBehind: '/leave-behind/:id',
  letter: '/letter/:kind/:id',
  worksheet: '/worksheet/:id',
  /** With what is written down; `meeting` after `?` says where. */
  filled: '/worksheet/:id/filled',
});

/** From any page of ours to a paper, in a tab of its own. */
export const paperHref: typeof sheetRouter.href = (name, params, query) =>
  `sheet.html${sheetRouter.href(name, params, query)}`;
