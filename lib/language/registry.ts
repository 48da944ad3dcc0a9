import { campaign } from './messages/campaign';
import { clips } from './messages/clips';
import { common } from './messages/common';
import { duplicates } from './messages/duplicates';
import { failure } from './messages/failure';
import { guide } from './messages/guide';
import { kinds } from './messages/kinds';
import { meetings } from './messages/meetings';
import { page } from './messages/page';
import { paper } from './messages/paper';
import { people } from './messages/people';
import { profile } from './messages/profile';
import { research } from './messages/research';
import { settings } from './messages/settings';
import { share } from './messages/share';
import { sheet } from './messages/sheet';
import { shell } from './messages/shell';

/**
 * Every message there is. An area is a file of its own whose keys all begin with its name;
 * `tests/language/messages.test.ts` finds the ones that are missing, unused or half translated.
 */
export const areas = {
  campaign,
  clips,
  common,
  duplicates,
  failure,
  guide,
  kinds,
  meetings,
  page,
  paper,
  people,
  profile,
  research,
  settings,
  share,
  sheet,
  shell,
} as const;

export const messages = {
  ...campaign,
  ...clips,
  ...common,
  ...duplicates,
  ...failure,
  ...guide,
  ...kinds,
  ...meetings,
  ...page,
  ...paper,
  ...people,
  ...profile,
  ...research,
  ...settings,
  ...share,
  ...sheet,
  ...shell,
} as const;

export type MessageKey = keyof typeof messages;
/** Those that stand by themselves: what a map from records to words may hold. */
export type PlainKey = {
  [K in MessageKey]: (typeof messages)[K]['en'] extends string
    ? (typeof messages)[K]['en'] extends `${string}{${string}`
      ? never
      : K
    : never;
}[MessageKey];
