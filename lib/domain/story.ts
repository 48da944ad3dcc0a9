import * as v from 'valibot';
import { audiences } from './audience';
import { placeSchema } from './placed';
import { daySchema, line, prose } from './text-schema';

/**
 * What the owner of a story agreed to. Nothing said is `not-asked`: it is neither told by others
 * nor printed. Only `may-be-printed` goes on paper for anybody beyond the team.
 */
export const storyConsents = [
  'not-asked',
  'tells-it-themselves',
  'others-may-tell',
  'may-be-printed',
] as const;
export type StoryConsent = (typeof storyConsents)[number];

/** A first-person story: `story.<id>` of a campaign, `storyMine.<id>`, or `story` of a meeting. */
export const storySchema = v.object({
  /** The moment in a line. */
  title: v.pipe(line(200), v.minLength(1)),
  text: v.exactOptional(prose(4000)),
  teller: v.exactOptional(line(120)),
  consent: v.picklist(storyConsents),
  consentOn: v.exactOptional(daySchema),
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  place: v.exactOptional(placeSchema),
});
export type Story = v.InferOutput<typeof storySchema>;

/** Whether somebody other than its owner may speak of it. */
export function mayBeTold(story: Pick<Story, 'consent'>): boolean {
  return story.consent !== 'not-asked';
}
