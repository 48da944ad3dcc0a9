import { spanish } from './language/es';
import { among, kin, lexicon } from './language/lexicon';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';
import type { Token } from './tokens';

const verbEnding = /(?:ó|ía|aba|ieron|aron)$/u;
const participle =
  /^(?:originari|oriund|nacid|hij|egresad|casad|graduad|licenciad|criad|natural|radicad|electo|elect|integrant|miembro)/u;
const months = lexicon((language) => language.months);
const openingVerbs = new Set(spanish.openingVerbs);
const telling = new Set(words('de en del con el la es y por los las un una se que su al'));
/** What a sentence can begin with before its verb without saying who. */
const leadsIn = new Set(
  words(`
    en a al ante bajo con de del desde durante entre hacia hasta junto para por segun sin tras como mas
    despues luego posteriormente anteriormente actualmente tambien ademas alli ahi entonces hoy nunca
    siempre ya solo previamente finalmente inicialmente paralelamente asimismo y o
  `),
);
const articles = new Set(words('el la los las un una unos unas lo su sus este esta ese esa'));
const clitics = new Set(words('se lo la le les los las no nos me ha han habia fue'));
/** How far into a sentence its verb is looked for. */
const reach = 12;

/** Spanish leaves the subject out: a sentence that begins with its verb goes on about the same. */
export function dropsSubject(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
): boolean {
  const { text, tokens } = reading;
  const first = tokens[segment.from];
  if (first === undefined) return false;
  if (isSaidByThem(reading, segment, here)) return true;
  if (here[0]?.from === segment.from) return false;
  if (openings.has(first.word)) return !opensWithName(reading, segment);
  if (isLifeLine(reading, segment, here)) return true;
  if (isShortened(reading, first, segment.from + 1)) return true;
  if (isVerb(text, first)) return true;
  const own = first.word === 'su' || first.word === 'sus' || participle.test(first.word);
  if (!own && !leadsIn.has(first.word)) return false;
  // "Su hermano, Bo Hale, fue militar" is about the brother.
  if (own && isRelativesSentence(reading, segment)) return false;
  const least = participle.test(first.word) ? 1 : 2;
  return looksSpanish(tokens, segment, least) && (own || beginsWithoutName(reading, segment));
}

/** "Su madre fue maestra": a relative does what the sentence tells, right after they are named. */
function isRelativesSentence({ text, tokens }: Reading, { from, to }: Segment): boolean {
  const [first, relative] = tokens.slice(from, from + 2);
  if (first === undefined || relative === undefined || !kin.has(relative.word)) return false;
  if (!articles.has(first.word)) return false;
  const next = tokens[from + 2];
  if (next === undefined || from + 2 >= to) return false;
  return text.slice(relative.end, next.start).includes(',') || next.capital || isVerb(text, next);
}

/** How lines of a life begin in English where its owner is left out: "Married to Bo Hale". */
const openings = new Set(
  words(`
    married divorced widowed served attended graduated earned received worked employed appointed
    elected retired volunteered coached practiced
  `),
);

/** The same, where a word after it tells that it goes on: "Endorsed by", "Raised in", "Led the". */
const deeds = new Set(
  words(`
    born raised reared endorsed supported mentored nominated sworn ordained educated trained licensed certified
    admitted enlisted drafted stationed deployed promoted hired recruited named honored recognized awarded
    joined moved settled lived taught ran won chaired led sat voted sponsored authored introduced secured helped
    spent spoke championed passed wrote managed directed organized
  `),
);
const goesOn = new Set(
  words('a an the his her their by to in at with from for as on of under into over'),
);

/** "Endorsed by the teachers", but not "Educated at Port College, Bo Hale …", nor "Born in Dunmore, he …". */
function isLifeLine(reading: Reading, { from, to }: Segment, here: readonly Mention[]): boolean {
  const [first, next] = reading.tokens.slice(from, from + 2);
  if (first === undefined || next === undefined || from + 1 >= to) return false;
  if (!deeds.has(first.word) || !(goesOn.has(next.word) || next.number)) return false;
  return !here.some(
    (one) =>
      one.who === 'subject' ||
      (one.who === 'pronoun' && !one.owning && one.pronoun !== 'thing') ||
      isLedTo(reading, one),
  );
}

const mostBefore = 3;

/** ", the late Bo Hale served": whom the words before a comma were said of. */
function isLedTo({ text, tokens }: Reading, { from, to, who }: Mention): boolean {
  if (who !== 'other' && who !== 'kin' && who !== 'role') return false;
  const next = tokens[to];
  if (next === undefined || next.capital || /^(?:and|or|y|e|o)$/u.test(next.word)) return false;
  if (!/^\s+$/u.test(text.slice(tokens[to - 1]?.end, next.start))) return false;
  for (let at = from; at >= from - mostBefore; at -= 1) {
    const gap = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (gap.includes(',')) return true;
  }
  return false;
}

/** "b. 1850 in Dunmore, son of Bo Hale;": so do books of many lives. */
const shortened = new Set(words('b m d ed educ'));

function isShortened({ text, tokens }: Reading, first: Token, at: number): boolean {
  if (!shortened.has(first.word) || first.capital || text.charAt(first.end) !== '.') return false;
  const next = tokens[at];
  return next !== undefined && (next.number || months.has(next.word) || among.has(next.word));
}

const given = new Set(words('elected appointed'));

/** "Attended Port College" goes on without them; "Elected Mayor Bo Hale …" is about Hale. */
function opensWithName({ tokens }: Reading, { from, to }: Segment): boolean {
  const first = tokens[from]?.word ?? '';
  return (
    given.has(first) &&
    tokens.slice(from + 1, Math.min(to, from + 2)).every(({ capital }) => capital)
  );
}

function isVerb(text: string, { end, start, word }: Token): boolean {
  return openingVerbs.has(word) || verbEnding.test(text.slice(start, end));
}

/** "«…», dijo en una entrevista", but not "«…», dijo Rosa Mena". */
function isSaidByThem(
  { text, tokens }: Reading,
  { end, from, start, to }: Segment,
  here: readonly Mention[],
): boolean {
  if (!/["“«]/u.test(text.charAt(start))) return false;
  const said = /^["“«][^"”»]+["”»][\s,.–—-]*/u.exec(text.slice(start, end))?.[0];
  if (said === undefined) return false;
  const after = tokens.findIndex((token, at) => at > from && token.start >= start + said.length);
  const verb = tokens[after];
  return (
    after > from &&
    after < to &&
    verb !== undefined &&
    isVerb(text, verb) &&
    here.every((one) => one.from < after || one.who === 'pronoun' || one.from > after + 3)
  );
}

/** "En su discurso de 2016 afirmó", but not "En 1991 la ciudad construyó". */
function beginsWithoutName({ text, tokens }: Reading, { from, to }: Segment): boolean {
  let led = true;
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) return false;
    if (at > from && isVerb(text, token) && !token.capital) return true;
    if (leadsIn.has(token.word) || token.number) {
      led = !token.number;
    } else if (articles.has(token.word)) {
      const beforeVerb = clitics.has(token.word) && next !== undefined && isVerb(text, next);
      if (!led && !beforeVerb) return false;
      led = true;
    } else if (!clitics.has(token.word)) {
      if (token.capital && !led) return false;
      led = token.capital;
    }
  }
  return false;
}

function looksSpanish(tokens: Reading['tokens'], { from, to }: Segment, least: number): boolean {
  let found = 0;
  for (let at = from; at < to && found < least; at += 1) {
    if (telling.has(tokens[at]?.word ?? '')) found += 1;
  }
  return found >= least;
}
