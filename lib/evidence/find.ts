import type { Page } from '../domain/page';
import { followSubject } from './about';
import { compile } from './cue-book';
import { HeadingReader } from './heading-reader';
import { apartByTitle } from './lead';
import { findMentions } from './mentions';
import { choosePassages, type Passage } from './passages';
import { withIntroduction } from './introduced';
import type { Hit, PhraseBook } from './phrases';
import type { EvidenceQuestion } from './question-cues';
import { type Reading, readPage, readText, type Segment } from './reading';
import type { Cue } from './context';
import { scoreSegment } from './scoring';
import { guessLanguage, isMixed } from './speech';
import type { About } from './spoken-of';
import { readSubject, type Subject, withNicknames } from './subject';
import { traitsOf } from './traits';

export type { Passage } from './passages';
export type { Subject } from './subject';

/** A page as captured, or plain text with or without its sentences given. */
export type Source =
  | Pick<Page, 'blocks' | 'title'>
  | { readonly text: string; readonly sentences?: readonly string[] };

export interface FindOptions {
  /** BCP 47; recognised from the text when missing. */
  readonly lang?: string;
}

/** Passages by question id: at most three, best first, none when nothing answers. */
export type Found = ReadonlyMap<string, readonly Passage[]>;

/**
 * Looks through a whole document for passages that answer questions about one subject. Pure: the
 * same document, subject and questions always give the same passages.
 */
export function findEvidence(
  source: Source,
  subject: Subject,
  questions: readonly EvidenceQuestion[],
  options: FindOptions = {},
): Found {
  const reading = 'blocks' in source ? readPage(source) : readText(source.text, source.sentences);
  const names = withIntroduction(withNicknames(readSubject(subject), reading.text), reading);
  const mentions = apartByTitle(reading, findMentions(reading, names));
  const about = followSubject(reading, mentions, names);
  const compiled = compile(questions);
  const language = guessLanguage(options.lang, reading.tokens);
  const headings = new HeadingReader(compiled, names);
  const mixed = isMixed(reading.tokens);
  const gathered = reading.segments.map((segment) => {
    const spoken = mixed
      ? guessLanguage(undefined, reading.tokens, segment.from, segment.to, language)
      : language;
    return gatherHits(reading, segment, compiled.books[spoken], questions.length);
  });
  const asked = gathered.map((_, at) => (asksNext(reading, at) ? gathered[at - 1] : undefined));
  return new Map(
    questions.map((question, index) => {
      const traits = traitsOf(question);
      const scored = reading.segments.flatMap((segment, at) => {
        const own = gathered[at]?.[index] ?? none;
        const before = asked[at]?.[index] ?? none;
        const hits = before.length === 0 ? own : [...own, ...before];
        const bare = segment.trail.length === 0 && segment.label === undefined;
        const introduces = traits.introduces === true && segment === reading.opening;
        if (hits.length === 0 && bare && traits.bonus === undefined && !introduces) {
          return [];
        }
        const evidence = scoreSegment({
          reading,
          segment,
          about: about[at] ?? nobody,
          mentions: mentions[at] ?? none,
          hits,
          traits,
          ...headings.read(segment, index),
        });
        return evidence === undefined ? [] : [{ segment, ...evidence }];
      });
      return [question.id, choosePassages(reading, scored)];
    }),
  );
}

/** "Where did you grow up? On a farm.": what the question is about, the answer is about. */
function asksNext({ segments, text }: Reading, at: number): boolean {
  const before = segments[at - 1];
  const here = segments[at];
  if (before === undefined || here === undefined || here.kind === 'heading') return false;
  return text.charAt(before.end - 1) === '?' && here.block - before.block <= 1;
}

const nobody: About = { score: 0, mentioned: false, topic: 'none' };
const none: readonly never[] = [];

/** Hits of a segment by question. */
function gatherHits(
  reading: Reading,
  segment: Segment,
  book: PhraseBook<Cue>,
  count: number,
): readonly (readonly Hit<Cue>[] | undefined)[] {
  const hits: Hit<Cue>[][] = new Array<Hit<Cue>[]>(count);
  book.match(reading.tokens, segment.from, segment.to, (hit) => {
    (hits[hit.payload.question] ??= []).push(hit);
  });
  return hits;
}
