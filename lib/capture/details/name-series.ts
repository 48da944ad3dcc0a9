import { parseName } from '../values/name';
import { isOfficeWord } from '../values/role-words';
import { titleCase } from '../values/name-edges';
import { plain } from '../values/text';
import type { Entry } from './entry';
import type { Reading } from './reading';

const longest = 400;
const separator =
  /\s*[•·|;]\s*|,\s+(?![\p{Lu}.]{2,6}(?:[\s,]|$)|[JS]r\b)(?:(?:and|y)\s+)?|\s+(?:&|and|y)\s+/u;
const plural = /^(?:(?:our|the|church|nuestros|nuestras)\s+)*((?:\p{L}+\s+)?\p{L}+?)s$/iu;

/** "Elders" over names makes each of them an elder. */
function officeOver({ lines, passages }: Reading, line: number): string | undefined {
  for (let at = line - 1; at >= Math.max(0, line - 2); at--) {
    const { passage = -1, text = '' } = lines[at] ?? {};
    if (passages[passage]?.kind !== 'heading' || text.length > 40) continue;
    const office = plural.exec(text)?.[1];
    const word =
      plain(office ?? '')
        .split(' ')
        .at(-1) ?? '';
    return office !== undefined && isOfficeWord(word) ? titleCase(office) : undefined;
  }
  return undefined;
}

const beginsLarge = /^[^\p{L}]{0,3}\p{Lu}/u;

function namesIn(text: string): string[] {
  if (text.length > longest || !/[•·|;,]|\s(?:&|and|y)\s/.test(text)) return [];
  const parts = text.split(separator).map((part) => part.trim());
  // Sentences have commas, too: nearly all of their parts begin small.
  if (parts.filter((part) => beginsLarge.test(part)).length * 2 < parts.length) return [];
  const names = parts.map((part) => parseName(part));
  const sure = names.filter((name) => name !== undefined && name.confidence >= 0.6).length;
  return names.length > 1 && sure * 2 >= names.length
    ? names.flatMap((name) => (name === undefined || name.confidence < 0.4 ? [''] : [name.name]))
    : [];
}

const shared = /^(.{7,90}?)(?:,|:|\s[–-])\s+((?:\p{L}+\s)?co-?\s?\p{L}+)s$/iu;
const sharedBefore = /^((?:\p{L}+\s)?co-?\s?\p{L}+)s\s*(?::|[–-])\s*(.{7,90})$/iu;

/** "Jo Marsh & Bea Cole, Co-Chairs" and the other way round. */
function readShared(text: string): { names: string[]; role: string } | undefined {
  if (text.length > 120 || !/\bco-/i.test(text)) return undefined;
  const behind = shared.exec(text);
  const before = behind === null ? sharedBefore.exec(text) : null;
  const said = behind?.[1] ?? before?.[2];
  const role = behind?.[2] ?? before?.[1];
  if (said === undefined || role === undefined) return undefined;
  const names = namesIn(said);
  return names.length < 2 || names.includes('') ? undefined : { names, role: titleCase(role) };
}

/** "…, Ana Roe, CPA" */
const lettersBehind = /\p{L},\s*[\p{Lu}.]{2,6}\s*$/u;

/** People named one after the other in a single line below their common office. */
export function readSeries(reading: Reading): Entry[] {
  return reading.lines.flatMap((placed, line): Entry[] => {
    const { kind, region, cells } = reading.passages[placed.passage] ?? {};
    if (region !== 'content' || cells !== undefined || kind === 'heading') return [];
    const pair = readShared(placed.label === '' ? placed.text : `${placed.label}: ${placed.text}`);
    const role = pair?.role ?? officeOver(reading, line);
    if (role === undefined && !lettersBehind.test(placed.text)) return [];
    const names = pair?.names ?? namesIn(placed.text);
    if (names.length === 0 || names.includes('')) return [];
    // What stands below such a line is no one's of them in particular.
    return names.map((name) => ({
      name,
      ...(role === undefined ? {} : { role }),
      confidence: 0.8,
      words: placed.text,
      line,
      from: line,
      to: line,
    }));
  });
}
