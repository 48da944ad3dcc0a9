import { isOutside, type Passage } from '../blocks/passage';
import { titleSegments } from '../metadata';
import { matches } from '../values/matches';
import { isSameName, nameKey, parseName } from '../values/name';
import { stripTitles } from '../values/name-edges';
import { plain } from '../values/text';
import type { Holder } from './office-holder';
import type { Reading } from './reading';

const introduction = /^(?:meet|about|from|contact|biography of|conozca a|acerca de)\s+/i;
const ownPage = /['’]s (?:official )?(?:bio(?:graphy)?|profile|page|office)$/iu;
const oneName = /^\p{Lu}[\p{L}’'-]{2,}$/u;

interface Titled {
  readonly office: string;
  readonly family: string;
}

/** "About President Ferro", "Ward 3 – Councillor Marlow-Haddad": an office and a surname. */
function titledIn(text: string): Titled[] {
  return titleSegments(text).flatMap((segment) => {
    const { office, rest } = stripTitles(segment.replace(introduction, '').replace(ownPage, ''));
    return office !== undefined && oneName.test(rest) ? [{ office, family: rest }] : [];
  });
}

function topOf(passages: readonly Passage[]): string[] {
  return passages
    .filter(({ level, region }) => level !== undefined && level <= 2 && region === 'content')
    .slice(0, 3)
    .map(({ text }) => text);
}

/** Words before a surname that may be the rest of a name, with a nickname between quotation marks. */
const before = `(?:(?:\\p{Lu}[\\p{L}.’'-]*|["“(]\\p{Lu}[\\p{L}-]*["”)])\\s+){1,5}`;

/** Everybody in the page's own part who is called by that surname in full. */
function namesakes({ passages }: Reading, family: string): string[] {
  const pattern = new RegExp(
    `${before}${family.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`,
    'gu',
  );
  return passages
    .filter(({ region, text }) => !isOutside(region) && text.includes(family))
    .flatMap(({ text }) => matches(text, pattern))
    .flatMap(([said]) => {
      const name = parseName(said);
      return name !== undefined && name.name.endsWith(` ${family}`) ? [name.name] : [];
    });
}

/**
 * A page that is called by somebody's office and surname is about them; their name in full stands
 * further down. Nothing where several share that surname.
 */
export function titledHolder(reading: Reading): Holder | undefined {
  const [titled] = [...topOf(reading.passages), reading.title].flatMap(titledIn);
  if (titled === undefined) return undefined;
  const names = namesakes(reading, titled.family);
  const [first] = names;
  if (first === undefined) return undefined;
  const fullest = names.reduce((one, other) => (other.length > one.length ? other : one));
  const same = names.every(
    (name) => isSameName(name, first) || isSameName(name, fullest) || sharesGiven(name, fullest),
  );
  return same ? { text: fullest, office: titled.office } : undefined;
}

/** "Mia Ferro" beside 'Maria-Inez "Mia" Ferro'. */
function sharesGiven(name: string, fullest: string): boolean {
  const words = new Set(plain(fullest).split(' '));
  return words.has(nameKey(name).first);
}
