import type { Context, Cue } from './context';
import { lexicon } from './language/lexicon';
import { words } from './language/words';
import type { Mention } from './mentions';
import type { Hit } from './phrases';
import type { Reading, Segment } from './reading';
import { fold } from './tokens';

/*
 * Minutes tell how a body voted, and how each of its members did: whose vote a passage gives.
 */

const votes = lexicon((words) => words.votes);
const absences = lexicon((words) => words.absences);
const rolls = new Set(['roll', 'rollcall', 'nominal']);
/** Words from a name to its vote: "Whitlock · 2 · Aye", "Whitlock, en contra". */
const reach = 3;
const parted = /[,:·|(–—-]/u;
const ended = /^\s*[,;.·|)\n]/u;
/** "Ayes: …", "Ayes (3): …", "Noes – …", but not "Vice-Mayor" */
const opened = /^\s*\)?\s*:|^\s*[–—]|^\s+-\s/u;

/** "Lindqvist, no; Whitlock, yes", "Ayes: Whitlock, Banwell": how the subject voted. */
export function tellsOwnVote({ mentions, reading, segment }: Context): boolean {
  return mentions.some(
    (mention) =>
      mention.who === 'subject' &&
      !mention.owning &&
      (isFollowedByVote(reading, segment, mention) ||
        isListedByVote(reading, segment, mention) ||
        isAmongVoters(reading, segment, mention)),
  );
}

const joining = new Set(['and', 'y', 'e']);
const along = new Set(['with', 'con']);
/** "For" and "no" say too much else. */
const sides = new Set(
  words('against opposed opposing dissenting abstaining abstained favor contra'),
);
/** "En contra", "in favor" */
const before = new Set(['in', 'en', 'a']);

/** "It passed 5-2, with Whitlock and Ek opposed" */
function isAmongVoters(
  { text, tokens }: Reading,
  segment: Segment,
  { from, to }: Mention,
): boolean {
  const isNamed = (at: number) =>
    tokens[at]?.capital === true || joining.has(tokens[at]?.word ?? '');
  let first = from - 1;
  while (first > segment.from && isNamed(first)) first -= 1;
  let last = to;
  while (last < segment.to && isNamed(last)) last += 1;
  if (before.has(tokens[last]?.word ?? '')) last += 1;
  const vote = tokens[last];
  if (vote === undefined || last >= segment.to || !sides.has(vote.word)) return false;
  const over = last + 1 === segment.to || ended.test(text.slice(vote.end, tokens[last + 1]?.start));
  return over && along.has(tokens[first]?.word ?? '');
}

function isFollowedByVote({ text, tokens }: Reading, { to: end }: Segment, { to }: Mention) {
  for (let at = to; at < Math.min(end, to + reach); at += 1) {
    const token = tokens[at];
    const between = text.slice(tokens[to - 1]?.end, token?.start);
    if (token === undefined || between.includes(';')) return false;
    if (!votes.has(token.word) || !parted.test(between)) continue;
    const next = tokens[at + 1];
    // "Whitlock – No. 2 on your ballot"
    return (
      at + 1 === end || (next?.number === false && ended.test(text.slice(token.end, next.start)))
    );
  }
  return false;
}

/** What stands before the nearest colon is what was voted. */
function isListedByVote({ text, tokens }: Reading, segment: Segment, { from }: Mention): boolean {
  for (let at = from - 1; at >= segment.from; at -= 1) {
    if (!opened.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start))) continue;
    const counted = tokens[at]?.number === true && at > segment.from;
    return votes.has(tokens[counted ? at - 1 : at]?.word ?? '');
  }
  return false;
}

/** Bodies that vote, and what they vote on. */
const many = lexicon((words) => [...words.assemblies, ...words.bodies, ...words.matters]);
const memberOf = new Set(words('member members president chair chairman chairwoman vice'));

/**
 * "After two hearings the council adopted it on a roll call", "Noes: Lindqvist", "The ordinance was
 * adopted": nobody learns from that how one of the members voted.
 */
export function isVoteOfMany(
  { mentions, reading: { text, tokens }, segment }: Context,
  cues: readonly Hit<Cue>[],
): boolean {
  if (mentions.some(({ who }) => who === 'subject')) return false;
  if (listsVoters(segment) || segment.kind === 'caption' || isRowOfAnother(text, segment))
    return true;
  const acts = mentions.some(
    ({ owning, pronoun, who }) => who === 'pronoun' && pronoun !== 'thing' && !owning,
  );
  if (acts) return false;
  return tokens
    .slice(segment.from, cues[0]?.to ?? segment.from)
    .some(
      ({ base }, at) => many.has(base) && !memberOf.has(tokens[segment.from + at + 1]?.base ?? ''),
    );
}

/** "Castaños, Lidia · A favor": lists of members put the surname first. */
function isRowOfAnother(text: string, { end, kind, start }: Segment): boolean {
  return kind === 'row' && /^\p{Lu}[\p{L}’'-]+, \p{Lu}\p{L}+/u.test(text.slice(start, end));
}

/** "Noes: Lindqvist", "Roll call: second reading": of those who voted, whoever they are. */
function listsVoters({ label = '' }: Segment): boolean {
  return fold(label)
    .split(/\s+/u)
    .some((word) => votes.has(word) || absences.has(word) || rolls.has(word));
}
