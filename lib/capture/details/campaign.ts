import { nameKey } from '../values/name';
import { plain } from '../values/text';
import { candidacy } from './heard';
import type { OrganizationName } from './organization';

/*
 * Candidates call their sites "Nadia Ferro for Congress", "Nadia for Dunmore", "Elect Ferro". Such
 * a site is about one person; what it calls itself is nobody's firm.
 */

const ofTeam = /^(?:team|equipo(?: de)?|campaña(?: de)?)\s+/iu;

/** What is left of a campaign's name without what they run for; nothing if it is none. */
function bearer(name: string): string | undefined {
  const left = plain(name.replaceAll(candidacy, '').replace(ofTeam, ''));
  return left === '' || left === plain(name) ? undefined : left;
}

/** "Candidate for Dunmore Town Council" as a site calls itself. */
const unnamed = /^(?:(?:\p{L}+ )?candidate|candidat[oa]) (?:for|a|para) /iu;

/** A campaign for this person, under the whole of their name or a part of it. */
export function isCampaignOf(name: string, person: string): boolean {
  const own = plain(person).split(' ');
  const left = bearer(name)?.split(' ');
  return unnamed.test(name) || (left !== undefined && left.every((word) => own.includes(word)));
}

/** "Office of Councillor Ferro" is hers, and no body that she belongs to. */
export function isOfficeOf(name: string, person: string): boolean {
  return /^(?:the )?office of\b/i.test(name) && plain(name).endsWith(` ${nameKey(person).family}`);
}

/** How the site speaks for this person as the one it is about. */
export function campaignSpeaks(
  words: string,
  person: string,
  organization: OrganizationName | undefined,
): boolean {
  return bearer(words) === nameKey(person).whole || isCampaignOf(organization?.name ?? '', person);
}
