import { readMeeting } from '../../domain/meeting';
import { buildDossier } from '../../sheet/dossier';
import { currentCampaign } from '../campaign/campaigns';
import type { House } from '../house';
import { dayOf } from '../people/day-of';
import { earlierMeetings } from './before-now';
import { paperWords, publicNames, type Composed, type Reader } from './meeting-sheet';
import { localChoices } from './paper-choices';
import { researched } from './researched';

type Reads = Pick<House, 'records' | 'now'>;

/**
 * Everything of one profile that may be printed. `on` are private things switched on for this one
 * time; they are not remembered.
 */
export async function profileDossier(
  house: Reads,
  profile: string,
  reader: Reader,
  on: ReadonlySet<string>,
): Promise<Composed | undefined> {
  const choices = { ...(await localChoices(house, `profile.${profile}`)), on, onHere: on };
  const words = paperWords(choices, reader);
  const found = await researched(house, profile, words);
  if (found === undefined) return undefined;
  const [campaign, earlier] = await Promise.all([
    currentCampaign(house),
    earlierMeetings(house, [profile], '', words),
  ]);
  const document = buildDossier({
    meeting: readMeeting('', new Map()),
    campaign,
    people: [found.person],
    flow: [],
    short: [],
    evaluation: [],
    earlier,
    signOns: [],
    names: new Map(publicNames(found.view.names, found.view.profiles)),
    choices,
    words,
    today: dayOf(house.now()),
    region: reader.locale,
  });
  return { document, choices };
}
