import { civicRole } from './person/civic-role';
import { district } from './person/district';
import { events } from './person/events';
import { family } from './person/family';
import { groups } from './person/groups';
import { influence } from './person/influence';
import { interests } from './person/interests';
import { issues } from './person/issues';
import { localHistory } from './person/local-history';
import { mayEndorse } from './person/may-endorse';
import { origin } from './person/origin';
import { otherBusinesses } from './person/other-businesses';
import { programs } from './person/programs';
import { record } from './person/record';
import { role } from './person/role';
import { schooling } from './person/schooling';
import { service } from './person/service';
import { stands } from './person/stands';
import { story } from './person/story';
import { votes } from './person/votes';
import { words } from './person/words';
import { work } from './person/work';

/** Questions about a person that tracks choose from. */
export const person = {
  civicRole,
  district,
  events,
  family,
  groups,
  influence,
  interests,
  issues,
  localHistory,
  mayEndorse,
  origin,
  otherBusinesses,
  programs,
  record,
  role,
  schooling,
  service,
  stands,
  story,
  votes,
  words,
  work,
} as const;
