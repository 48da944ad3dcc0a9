import { parseName } from '../values/name';
import { cleanRole, isRole } from '../values/role';
import type { Entry } from './entry';
import type { Reading } from './reading';

const name = String.raw`((?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?\p{Lu}[\p{L}.’'-]+)`;
const degrees = String.raw`(?:,\s*[A-Z][\w.-]{1,6})*`;
const tells =
  '(?:(?:once|first|also|currently|recently|now) )?(?:is|ran|runs|has|was|received|joined|serves|holds|earned|grew|began|came|brings|works|started|leads|es|fue|ha)';

/** How paragraphs begin that tell of a colleague each. */
const openings: readonly {
  readonly pattern: RegExp;
  readonly role: number;
  readonly name: number;
}[] = [
  {
    pattern: new RegExp(String.raw`^([^.:]{3,60}):\s+${name}${degrees},?\s+${tells}\s`, 'u'),
    role: 1,
    name: 2,
  },
  {
    pattern: new RegExp(String.raw`^(\p{Lu}[^.,:]{3,50}),\s+${name}${degrees},?\s+${tells}\s`, 'u'),
    role: 1,
    name: 2,
  },
  {
    pattern: new RegExp(
      String.raw`^${name}${degrees},?\s+(?:is|serves as|has been|works as|es)\s+(?:(?:our|the|an?|nuestr[oa]|el|la)\s+)?([^.,;]{3,60}?)(?=\s+(?:at|for|of|in|since|and|with|who|where|de|en)\s|[.,;])`,
      'u',
    ),
    role: 2,
    name: 1,
  },
];

const leastProse = 60;
/** Two capitals in the first words: a name, or an office before one. */
const mayBegin = /^\p{Lu}\S*[\s:,].{0,60}?(?<=\s)\p{Lu}/u;
const start = 200;

function readBio(text: string): Pick<Entry, 'name' | 'role'> | undefined {
  for (const { pattern, role, name: at } of openings) {
    const match = pattern.exec(text.slice(0, start));
    const said = cleanRole(match?.[role] ?? '');
    const person = match === null || !isRole(said) ? undefined : parseName(match[at] ?? '');
    if (person !== undefined && person.confidence >= 0.4) return { name: person.name, role: said };
  }
  return undefined;
}

/** People told of in a paragraph each, with their office where it begins. One alone may be anybody. */
export function readBios({ lines, passages }: Reading): Entry[] {
  const entries: Entry[] = [];
  let last = -1;
  for (const [line, { passage, text }] of lines.entries()) {
    const { region, cells, kind, text: whole = '' } = passages[passage] ?? {};
    const first = passage !== last;
    last = passage;
    if (!first || region !== 'content' || cells !== undefined || kind === 'heading') continue;
    const bio = whole.length < leastProse || !mayBegin.test(text) ? undefined : readBio(text);
    if (bio === undefined) continue;
    entries.push({
      ...bio,
      confidence: 0.75,
      words: text.slice(0, start),
      line,
      from: line,
      to: line + 1,
    });
  }
  return entries.length > 1 ? entries : [];
}
