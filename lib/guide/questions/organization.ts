import { advertising } from './organization/advertising';
import { advisor } from './organization/advisor';
import { capacity } from './organization/capacity';
import { employees } from './organization/employees';
import { expectations } from './organization/expectations';
import { formed } from './organization/formed';
import { funders } from './organization/funders';
import { giving } from './organization/giving';
import { history } from './organization/history';
import { interests } from './organization/interests';
import { leaders } from './organization/leaders';
import { mayEndorse } from './organization/may-endorse';
import { owners } from './organization/owners';
import { partners } from './organization/partners';
import { people } from './organization/people';
import { priorWork } from './organization/prior-work';
import { programs } from './organization/programs';
import { purpose } from './organization/purpose';
import { selfDescription } from './organization/self-description';
import { size } from './organization/size';
import { stands } from './organization/stands';
import { values } from './organization/values';
import { whoKnowsThem } from './organization/who-knows-them';
import { wins } from './organization/wins';
import { work } from './organization/work';

/** Questions about an organization that tracks choose from. */
export const organization = {
  advertising,
  advisor,
  capacity,
  employees,
  expectations,
  formed,
  funders,
  giving,
  history,
  interests,
  leaders,
  mayEndorse,
  owners,
  partners,
  people,
  priorWork,
  programs,
  purpose,
  selfDescription,
  size,
  stands,
  values,
  whoKnowsThem,
  wins,
  work,
} as const;
