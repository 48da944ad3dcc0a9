import type { Context, Cue } from './context';
import { lexicon, prepositions } from './language/lexicon';
import type { Mention } from './mentions';
import type { Hit } from './phrases';
import type { Reading } from './reading';

/* Factors on the chance that a passage answers, by whom and how its clauses speak. */
const negated = 0.5;
const othersClause = 0.35;
const ownClause = 0.95;
const relationNamed = 0.88;
const negations = lexicon((words) => words.negations);
const relatives = lexicon((words) => words.relatives);

/** A denied cue is half an answer, except where saying no is one. */
export function denialFactor({ reading, traits }: Context, strong: readonly Hit<Cue>[]): number {
  if (traits.negationAnswers) return 1;
  const denied = strong.every((hit) => {
    const before = reading.tokens.slice(Math.max(0, hit.from - 3), hit.from);
    return before.some(({ word }) => negations.has(word));
  });
  return denied ? negated : 1;
}

/** About the subject as a sentence, or at least in the clause in which the cues stand. */
export function aboutFactor(context: Context, strong: readonly Hit<Cue>[]): number {
  const { about, traits, label } = context;
  const titled = context.label > 0 || (context.heading > 0.9 && !context.generalHeading);
  if (traits.relational && titled && about.score >= 0.5) return Math.max(about.score, ownClause);
  if (traits.relational && about.mentioned) return Math.max(about.score, relationNamed);
  if (strong.length === 0 || label > 0) return about.score;
  return Math.max(...strong.map((hit) => clauseFactor(context, hit)));
}

/** Whoever is named last before a cue is most often whom it is about. */
function clauseFactor(context: Context, hit: Hit<Cue>): number {
  const { about, mentions, reading } = context;
  const next = mentions.find(({ from, who }) => from >= hit.to && who === 'other');
  if (next?.from === hit.to && !leadsOn(reading, hit)) return about.score * othersClause;
  const before = mentions.findLast(
    ({ from, who, pronoun, owning }) =>
      from < hit.from &&
      (who === 'other' ||
        who === 'subject' ||
        (who === 'pronoun' && !owning && pronoun !== 'thing')),
  );
  if (before === undefined) return about.score;
  if (before.who === 'subject' && !before.owning) return Math.max(about.score, ownClause);
  if (before.who === 'pronoun') {
    return before.pronoun === about.pronoun ? Math.max(about.score, ownClause) : about.score;
  }
  if (before.who === 'other' && before.to <= hit.from) {
    const gap = reading.tokens.slice(before.to, hit.from);
    const relative = gap.some(({ word }) => relatives.has(word));
    if (gap.length <= 2 || (relative && gap.length <= 8) || isApposed(context, before, hit)) {
      return about.score * othersClause;
    }
  }
  return about.score;
}

const articles = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la']);

/** "…, an Oxford man and former officer, …": said of the name before the comma. */
function isApposed({ reading }: Context, { to }: Mention, hit: Hit<Cue>): boolean {
  const { text, tokens } = reading;
  const last = tokens[to - 1];
  const next = tokens[to];
  const cue = tokens[hit.from];
  if (last === undefined || next === undefined || cue === undefined) return false;
  const opened = text.slice(last.end, next.start).includes(',') && articles.has(next.word);
  return opened && !text.slice(next.end, cue.start).includes(',');
}

const joining = new Set([
  ...prepositions,
  'of',
  'with',
  'by',
  'for',
  'under',
  'como',
  'con',
  'por',
]);

/** "Worked for Bo Hale" is not about Hale; "the retired miner Bo Hale" is. */
function leadsOn({ tokens }: Reading, { to, words }: Hit<Cue>): boolean {
  return words > 2 || joining.has(tokens[to - 1]?.word ?? '');
}
