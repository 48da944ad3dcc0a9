import { statePattern } from '../values/regions';
import { isRole } from '../values/role';
import { isBodyName, type OrganizationName } from './organization';

/*
 * The house or body that somebody sits in. A legislator's page rarely calls itself by it: the site is a
 * caucus's, a library's or their own.
 */

const legislator =
  /\b(?:senator|senadora?|rep(?:resentative|resentante)?|congress(?:man|woman|member|person)|congresista|delegate|assembly(?:member|man|woman)|asambleísta|legislator|MLA|MPP|MSP|MP|TD|diputad[oa]|dip)\b/iu;
const delegate = /\bdelegate/iu;
const inUpper = /\bsenator|\bsenador/iu;

/** The post codes of the two houses of Congress. */
const congress: readonly (readonly [RegExp, string])[] = [
  [/\b20515(?:-\d{4})?\b/u, 'U.S. House of Representatives'],
  [/\b20510(?:-\d{4})?\b/u, 'U.S. Senate'],
];

const named = new RegExp(
  String.raw`\b(?:(?:U\.S\.|United States|(?:${statePattern})(?: State)?|State) (?:House of (?:Representatives|Delegates)|Senate|Assembly|General Assembly)\b|(?:${statePattern}) House\b|House of Commons|Dáil Éireann|Seanad Éireann|Legislative Assembly of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|Scottish Parliament|(?:Cámara|Asamblea) (?:de (?:Diputados|Representantes)|Legislativa|Nacional)(?: de(?:l Estado de)? \p{Lu}\p{L}+)?|Senado de (?:la República|Puerto Rico)|Congreso del Estado de \p{Lu}\p{L}+)`,
  'gu',
);

/** "Sales representative" sits in no house. */
const seller = /\b(?:sales|service|account|customer|field|manufacturer\S*|union|legal)\b/iu;
const federal = /^(?:U\.S\.|United States)/u;
const ofState = /\bstate (?:senat|sen\.|rep|assembly|delegate)/iu;

/** The house that a page about such an office names; nothing where it leaves it open. */
export function houseOf(role: string | undefined, text: string): string | undefined {
  if (role === undefined || !legislator.test(role) || seller.test(role)) return undefined;
  const upper = inUpper.test(role);
  for (const [code, house] of congress) {
    if (code.test(text) && house.endsWith('Senate') === upper) return house;
  }
  const count = new Map<string, number>();
  for (const [said] of text.matchAll(named)) {
    // Who sits in a state's house may have run for one of Congress.
    if (federal.test(said) && ofState.test(text)) continue;
    if (delegate.test(role) && !delegate.test(said)) continue;
    if (/senate|senado|seanad/iu.test(said) === upper) count.set(said, (count.get(said) ?? 0) + 1);
  }
  const [most] = [...count].toSorted((one, other) => other[1] - one[1]);
  return most?.[0];
}

const isHost = /^[\w-]+(?:\.[\w-]+)+$/;

/** "Chief Clerk, Department of Parks": the body they serve, where the site is called by its address at most. */
export function bodyInRole(
  role: string | undefined,
  organization: OrganizationName | undefined,
): string | undefined {
  if (organization !== undefined && !isHost.test(organization.name)) return undefined;
  const body = role?.slice(role.lastIndexOf(',') + 1).trim();
  return body !== undefined &&
    body !== role &&
    isBodyName(body) &&
    !isRole(body) &&
    body.includes(' ')
    ? body
    : undefined;
}
