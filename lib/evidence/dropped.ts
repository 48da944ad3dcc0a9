import { spanish } from './language/es';
import { kin } from './language/lexicon';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';
import type { Token } from './tokens';

const verbEnding = /(?:ó|ía|aba|ieron|aron)$/u;
const participle =
  /^(?:originari|oriund|nacid|hij|egresad|casad|graduad|licenciad|criad|natural|radicad|electo|elect|integrant|miembro)/u;
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
  if (shortened.has(first.word) && text.charAt(first.end) === '.') return !first.capital;
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

/** "b. 1850 in Dunmore, son of Bo Hale;": so do books of many lives. */
const shortened = new Set(words('b m d ed educ'));

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
