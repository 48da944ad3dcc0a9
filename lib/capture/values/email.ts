import { matches } from './matches';
import { remembering } from './remember';

export interface FoundEmail {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const plainAddress =
  /(?<![\w.%+@-])[\p{L}\d][\p{L}\d._%+'’-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?![\p{L}\d@])/gu;
const at = String.raw`(?:\s*[-_*]{1,2}\s*(?:at|arroba)\s*[-_*]{1,2}\s*|\s*[[({<]\s*(?:at|a|@|arroba)\s*[\])}>]\s*|\s+(?:at|arroba)\s+|\s*@\s*)`;
const dot = String.raw`(?:\s*[-_*]{1,2}\s*(?:dot|punto)\s*[-_*]{1,2}\s*|\s*[[({<]\s*(?:dot|\.|punto)\s*[\])}>]\s*|\s+(?:dot|punto)\s+|\.)`;
const dots = new RegExp(dot, 'gi');
const spelled = new RegExp(
  String.raw`(?<![\w.@-])([a-z\d][a-z\d_+-]*(?:${dot}[a-z\d_+-]+)*)${at}([a-z\d-]+(?:${dot}[a-z\d-]+)*${dot}[a-z]{2,24})(?![\w@])`,
  'giu',
);
/** Without brackets only addresses with a well-known ending are believed. */
const usualEnding = /(?:com|org|net|edu|gov|us|info|coop|church|mil|ca|uk|mx|es)$/i;

/** Hints, cheap to look for, that an address may be written in words. */
const spelledOut =
  /[[({<_*-]\s*(?:at|a|@|arroba|dot|punto)(?:\b|[_*-])|\sat\s|\s(?:dot|punto)\s|\s@|@\s|[[({<]\s*[@.]\s*[\])}>]/i;
const bracketed =
  /[[({<]\s*(?:at|a|@|dot|\.|arroba|punto)\s*[\])}>]|[-_*]\s*(?:at|arroba|dot|punto)\s*[-_*]/i;

/** "E-mail: jane at town.org", or a line that is nothing else: a plain "at" that means the sign. */
const mailLabel = /\b(?:e-?mail|correo(?: electrónico)?)(?: address)?\s*:?\s*$/i;

const pictureName = /\.(?:png|jpe?g|gif|svg|webp|css|js|pdf|html?)$/i;
const placeholder =
  /^(?:you|your|yourname|your\.?name|yourname\.?here|name|email|e-?mail|user|username|someone|somebody|first\.?last|firstname\.?lastname|jdoe|xxx+|abc|test|example)@(?:(?:your-?)?(?:domain|company|email|site|website|business|organization|address|provider|test|mail)|example)\.\w+(?:\.\w+)?$/i;

/** An address in its usual form, or nothing when it is none: a picture's name, an example to fill in. */
export function cleanEmail(text: string): string | undefined {
  const value = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[’']$/, '')
    .toLowerCase();
  if (!/^[^\s@<>",;:()[\]]{1,64}@[^\s@<>",;:()[\]]+\.\p{L}{2,24}$/u.test(value)) return undefined;
  if (value.includes('..') || pictureName.test(value) || placeholder.test(value)) return undefined;
  return value;
}

/** Every address a `mailto:` link names, whatever else it carries. */
export function emailsOfLink(href: string): string[] {
  if (!/^\s*mailto:/i.test(href)) return [];
  const text = decode(href.trim().slice('mailto:'.length).split('?')[0] ?? '');
  return text.split(/[,;]/).flatMap((part) => {
    const value = cleanEmail((/<([^>]+)>/.exec(part)?.[1] ?? part).trim());
    return value === undefined ? [] : [value];
  });
}

function saysAt({ 0: whole, 1: name = '', index, input }: RegExpExecArray): boolean {
  if (!/\sat\s/i.test(whole) || !usualEnding.test(whole)) return false;
  if (mailLabel.test(input.slice(0, index))) return true;
  return whole.length === input.trim().length && /[._\d]/.test(name);
}

/** "Add before @town.org": a host by itself, behind a word of the sentence. */
function isHostAlone({ 0: whole, 1: name = '', index, input }: RegExpExecArray): boolean {
  if (!/\s@\S/.test(whole) || /[._\d]/.test(name)) return false;
  const before = input.slice(0, index);
  return /\p{L}\s*$/u.test(before) && !mailLabel.test(before);
}

/** "Fax 555-0101jane@town.orgPhone": what has run into the address on either side. */
const runBefore = /^(?:\d{3}[-.])?\d{3}[-.]\d{4}(?=\p{L})/u;
const runAfter =
  /(?<=\.(?:com|org|net|edu|gov|us|info))(?:Phone|Tel|Fax|Email|Office|Cell|Mobile|Website|Address|Hours)\p{L}*$/u;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Addresses in a line, also written out as "name [at] example [dot] org". */
export const findEmails = remembering(readEmails);

function readEmails(text: string): readonly FoundEmail[] {
  const found: FoundEmail[] = [];
  function add(start: number, whole: string, address: string): void {
    const value = cleanEmail(address);
    const end = start + whole.length;
    if (value !== undefined && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ value, start, end });
    }
  }
  if (text.includes('@')) {
    for (const match of matches(text, plainAddress)) {
      const [whole] = match;
      const before = runBefore.exec(whole)?.[0].length ?? 0;
      const own = whole.slice(before).replace(runAfter, '');
      add(match.index + before, own, own);
    }
  }
  if (text.length > 2_000 || !spelledOut.test(text)) return found;
  for (const match of matches(text, spelled)) {
    const [whole, name = '', host = ''] = match;
    // Bare "at" and "dot" are also English: both must be there, or brackets around one of them.
    const words = /\s(?:at|arroba)\s/i.test(whole) && /\s(?:dot|punto)\s/i.test(whole);
    if (words && !bracketed.test(whole) && !usualEnding.test(whole)) continue;
    if (!bracketed.test(whole) && !words && !/@\s|\s@/.test(whole) && !saysAt(match)) continue;
    if (isHostAlone(match)) continue;
    const clean = (part: string): string => part.replaceAll(dots, '.').replaceAll(/\s/g, '');
    add(match.index, whole, `${clean(name)}@${clean(host)}`);
  }
  return found;
}
