import { givenNames } from '../../../lib/evidence/language/given-names';
import { stem } from '../../../lib/evidence/tokens';

const given = new Set([...givenNames].map(stem));
/** The commonest that are not ordinary words as well. */
const families = new Set(
  `smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
  anderson thomas taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis robinson
  walker allen wright scott torres nguyen flores adams nelson rivera campbell mitchell carter roberts brown`
    .split(/\s+/u)
    .map(stem),
);

/** Whether a stem is a name of people; some are words as well ("bill", "will"). */
export function isPersonsName(stem: string): boolean {
  return given.has(stem) || families.has(stem);
}

const inHeadings = 3;

/**
 * Names of people say nothing about an answer, only about the pages that were learned from. A word that
 * stands mostly in small letters is none ("bill", "will"); in a heading, where all have capitals, it has to do
 * so far more often.
 */
export function isName(feature: string, count: (name: string) => number): boolean {
  const times = /^[hl]:/u.test(feature) ? inHeadings : 1;
  return feature
    .replace(/^[hl]:/u, '')
    .split(' ')
    .map((word) => word.replace(/^\^/u, ''))
    .some((word) => isPersonsName(word) && count(word) <= times * count(`^${word}`));
}
