import { approachFields, approachSets } from './approach';
import { campaignFields, campaignSets } from './campaign';
import { debriefFields, debriefSets } from './debrief';
import { groupGuideFields, groupGuideSets } from './group-guide';
import { meetingFields, meetingSets } from './meeting';
import { memberFields, memberSets } from './member';
import { profileFields, profileSets } from './profile';
import { signOnFields, signOnSets } from './sign-on';
import type { SubjectKind } from './subject-kind';
import { taskFields, taskSets } from './task';

/** Every field and set that each kind of subject has, with what may stand in it. */
export const everyAttribute = {
  profile: { ...profileFields, ...profileSets },
  approach: { ...approachFields, ...approachSets },
  meeting: { ...meetingFields, ...meetingSets, ...debriefFields, ...debriefSets },
  signOn: { ...signOnFields, ...signOnSets },
  task: { ...taskFields, ...taskSets },
  campaign: { ...campaignFields, ...campaignSets },
  member: { ...memberFields, ...memberSets },
  guide: { ...groupGuideFields, ...groupGuideSets },
} as const satisfies Record<SubjectKind, object>;

type Named<K extends SubjectKind> = keyof (typeof everyAttribute)[K] & string;

/** The fields and sets of a kind that are not *just me* by their name. */
export type OpenAttribute<K extends SubjectKind> = Exclude<Named<K>, `${string}Mine`>;

/** Every name there is, of any kind. */
export type AttributeName = { [K in SubjectKind]: Named<K> }[SubjectKind];
