import type { Context } from './context';
import { lexicon, prepositions } from './language/lexicon';
import { words } from './language/words';
import { givesTimes, opensAsNews } from './schedule';
import type { Mention } from './mentions';
import type { Segment } from './reading';
import type { Token } from './tokens';
import type { Sign } from './traits';
import { tellsOwnVote } from './whose-vote';

/* Factors for what an answer nearly always has in it: a place, a school, a name. */
const signPresent = 1.06;
const signMissing = 0.6;
/** "The parks commission" is an organization too. */
const nameMissing = 0.75;
const schools = lexicon((words) => [...words.schools, ...words.degrees]);
/** An army may be spoken of by anybody; who served in it did one of these. */
const serving = lexicon((words) => words.serving);
const months = lexicon((words) => words.months);
/** Before "of" and a place: "a resident of Dunmore". */
const ofPlaces = new Set(words('resident residents native natives citizen city town'));
const settings = new Set(['at', 'from', 'en', 'por', 'to']);

/** "Ana Reyes (Dunmore, 4 May 1970)", "(born 1970 in Dunmore)": a place and a year. */
const bracketedBirth =
  /\(\s*(?:(?:born|nacid[oa]|b\.|n\.)[^()]*\p{Lu}\p{Ll}+[^()]*|\p{Lu}[^()\d]*,[^()]*)\b(?:1[6-9]|20)\d\d[^()]*\)/u;

/** "(April 12, 1909 in Dunmore", "(born 9 August 1979 in Port Ellery)": a day and then a place. */
const bracketedDay =
  /\(\s*(?:(?:born|b\.|nacid[oa])\s+)?(?:\p{L}+\s+\d{1,2}|\d{1,2}\s+(?:de\s+)?\p{L}+)?(?:\s*,|\s+de)?\s*(?:1[6-9]|20)\d\d\s*,?\s+(?:in|en)\s+\p{Lu}/u;

const anyQuote = /["“”«»]/u;
/** A quotation, or one end of a longer one. */
const quotations = /["“«]\s?([^"“”»]{20,})["”»]|^([^“”«»]{20,})[”»]|[“«]([^”»]{20,})$/gu;
const fewestWords = 4;
const firstPerson =
  /(?:^|[^\p{L}])(?:I|I'm|I’m|I've|I’ve|my|me|we|our|us|yo|mi|nosotros|nuestr[oa]s?)(?:[^\p{L}]|$)/u;
const speaking: ReadonlySet<string> = new Set(['strong', 'saying', 'telling', 'preaching']);

/** Words that somebody said, and no title or nickname, which stand between the same marks. */
function isSpoken(text: string, told: boolean): boolean {
  for (const [, whole, end, start] of text.matchAll(quotations)) {
    const words = (whole ?? end ?? start ?? '').trim().split(/\s+/u);
    const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word) && word !== 'I').length;
    if (words.length < fewestWords || capitals * 2 > words.length) continue;
    const said = words.join(' ');
    if (told || firstPerson.test(said) || /^\p{Lu}.*[.!?,]$/u.test(said)) return true;
  }
  return false;
}

const fewestSpoken = 5;

/** "I was born six blocks from here": whoever writes so writes their own words. */
function isVoice(
  { from, kind, main, to }: Segment,
  mentions: readonly Mention[],
  text: string,
): boolean {
  return (
    main &&
    kind !== 'heading' &&
    to - from >= fewestSpoken &&
    !anyQuote.test(text) &&
    mentions.some(({ pronoun }) => pronoun === 'first')
  );
}

export function signFactor(context: Context): number {
  const { sign } = context.traits;
  if (sign === undefined || context.label > 0 || context.heading > 0.9) return 1;
  if (hasSign(sign, context)) return signPresent;
  return sign === 'organization' ? nameMissing : signMissing;
}

/** "Born Dunmore, 4 May 1970". */
function opensWithBirth(first: Token | undefined): boolean {
  return first?.word === 'born' || first?.word === 'nacido' || first?.word === 'nacida';
}

/** In a list of what somebody belongs to, a body stands alone; of their schools, with a year. */
const longestListed = 14;

export function hasSign(sign: Sign, context: Context): boolean {
  const { hits, reading, segment, mentions } = context;
  const tokens = reading.tokens.slice(segment.from, segment.to);
  switch (sign) {
    case 'number':
      return tokens.some(({ number }) => number);
    case 'money':
      return tokens.some(
        ({ word }) => word === '$' || word === '€' || word === 'dollars' || word === 'dolares',
      );
    case 'date':
      return tokens.some(
        ({ number, word }) => (number && /^(?:1[6-9]|20)\d\d/.test(word)) || months.has(word),
      );
    case 'birth': {
      const text = reading.text.slice(segment.start, segment.end);
      return text.includes('(') && (bracketedBirth.test(text) || bracketedDay.test(text));
    }
    case 'quote': {
      const text = reading.text.slice(segment.start, segment.end);
      const told = hits.some(({ payload }) => speaking.has(payload.list));
      return (anyQuote.test(text) && isSpoken(text, told)) || isVoice(segment, mentions, text);
    }
    case 'times': {
      if (segment.kind === 'heading') return false;
      const text = reading.text.slice(segment.start, segment.end);
      const told = hits.some(({ payload }) => payload.list !== 'weak');
      return givesTimes(text) && (told || !opensAsNews(text));
    }
    case 'serving':
      return tokens.some(({ stem, word }) => serving.has(word) || serving.has(stem));
    case 'school':
      return tokens.some(
        ({ capital, word }, at) =>
          schools.has(word) || (capital && settings.has(tokens[at - 1]?.word ?? '')),
      );
    case 'place':
      return tokens.some(
        ({ capital, word }, at) =>
          capital &&
          (prepositions.has(tokens[at - 1]?.word ?? '') ||
            (tokens[at - 1]?.word === 'of' && ofPlaces.has(tokens[at - 2]?.word ?? '')) ||
            // "Born 18.7.1967, Dunmore"
            (at > 0 && opensWithBirth(tokens[0]) && !months.has(word)) ||
            (at > 1 && segment.kind !== 'paragraph' && !months.has(word))),
      );
    case 'person':
      return mentions.some(({ who }) => who === 'other' || who === 'kin' || who === 'organization');
    case 'listed':
      return (
        segment.kind === 'item' &&
        tokens.length <= longestListed &&
        hits.some(({ payload }) => payload.list === 'bodies')
      );
    case 'graduated':
      return (
        tokens.length <= longestListed &&
        hits.some(({ payload }) => payload.list === 'schooling') &&
        tokens.some(({ number, word }) => number && /^(?:19|20)\d\d/u.test(word)) &&
        !/[.!?]$/u.test(reading.text.slice(segment.start, segment.end))
      );
    case 'cast':
      return tellsOwnVote(context);
    case 'organization':
      return tokens.some(({ capital }, at) => at > 0 && capital);
  }
}
