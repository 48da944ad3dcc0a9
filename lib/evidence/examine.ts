import type { Page } from '../domain/page';
import { followSubject } from './about';
import type { Context, Cue } from './context';
import { compile, type Compiled } from './cue-book';
import { HeadingReader } from './heading-reader';
import { findHome } from './home';
import { withIntroduction } from './introduced';
import { apartByTitle } from './lead';
import { findMentions, type Mention } from './mentions';
import { withNamesTold } from './names-told';
import type { Hit } from './phrases';
import type { CueLanguage, EvidenceQuestion } from './question-cues';
import { type Reading, readPage, readText, type Segment } from './reading';
import { type Evidence, scoreSegment } from './scoring';
import { guessLanguage, isMixed } from './speech';
import { isKinship, isOwnKin } from './standing';
import type { About } from './spoken-of';
import { readSubject, type Subject, type SubjectNames } from './subject';
import { traitsOf } from './traits';

/** A page as captured, or plain text with or without its sentences given. */
export type Source =
  | Pick<Page, 'blocks' | 'title'>
  | { readonly text: string; readonly sentences?: readonly string[] };

/** A segment in the light of its document, whatever is asked. */
export interface Looked {
  readonly segment: Segment;
  readonly language: CueLanguage;
  readonly about: About;
  readonly mentions: readonly Mention[];
  /** Phrases met in it, by question and by family. */
  readonly hits: Met;
  /** The question printed above it, which it answers: "Where did you grow up? On a farm." */
  readonly asked: Looked | undefined;
}

/** What cues say of a segment as an answer to one question. */
export interface Judged {
  /** Missing where no cue, label or heading speaks. */
  readonly context: Context | undefined;
  readonly evidence: Evidence | undefined;
}

/** A document read for one subject: by segment, and by question what cues say of each segment. */
export interface Examined {
  readonly reading: Reading;
  readonly names: SubjectNames;
  /** Words of the names of places that the subject serves. */
  readonly home: ReadonlySet<string>;
  readonly looked: readonly Looked[];
  readonly judged: readonly (readonly Judged[])[];
}

interface Met {
  readonly families: ReadonlySet<string>;
  readonly byQuestion: readonly (readonly Hit<Cue>[] | undefined)[];
}

export function examine(
  source: Source,
  subject: Subject,
  questions: readonly EvidenceQuestion[],
  declared: string | undefined,
): Examined {
  const reading = 'blocks' in source ? readPage(source) : readText(source.text, source.sentences);
  const names = withIntroduction(withNamesTold(readSubject(subject), reading), reading);
  const mentions = apartByTitle(reading, findMentions(reading, names));
  const about = followSubject(reading, mentions, names);
  const compiled = compile(questions);
  const whole = guessLanguage(declared, reading.tokens);
  const mixed = isMixed(reading.tokens);
  const looked: Looked[] = [];
  reading.segments.forEach((segment, at) => {
    const language = mixed
      ? guessLanguage(undefined, reading.tokens, segment.from, segment.to, whole)
      : whole;
    const before = looked.at(-1);
    looked.push({
      segment,
      language,
      about: about[at] ?? nobody,
      mentions: mentions[at] ?? none,
      hits: gatherHits({ reading, segment, mentions: mentions[at] ?? none }, compiled, language),
      asked: questionAbove(reading, before, segment),
    });
  });
  const headings = new HeadingReader(compiled, names);
  const judged = questions.map((question, index) => {
    const traits = traitsOf(question);
    return looked.map(({ about, asked, hits: met, mentions, segment }): Judged => {
      const own = met.byQuestion[index] ?? none;
      const before = asked?.hits.byQuestion[index] ?? none;
      const hits = before.length === 0 ? own : [...own, ...before];
      const bare = segment.trail.length === 0 && segment.label === undefined;
      const introduces = traits.introduces && segment === reading.opening;
      if (hits.length === 0 && bare && traits.bonus === undefined && !introduces) return nothing;
      const {
        generalHeading,
        heading,
        introduces: many,
        label,
        outerHeading,
      } = headings.read(segment, index);
      const context: Context = {
        form: names.form,
        reading,
        segment,
        about,
        mentions,
        hits,
        label,
        heading,
        outerHeading,
        introduces: many,
        generalHeading,
        traits,
      };
      return { context, evidence: scoreSegment(context) };
    });
  });
  return { reading, names, home: findHome(reading, about, names), looked, judged };
}

const nobody: About = {
  score: 0,
  mentioned: false,
  topic: 'none',
  pronoun: undefined,
  apart: false,
};
const none: readonly never[] = [];
const nothing: Judged = { context: undefined, evidence: undefined };

/** All of the paragraph or list below a question answers it, and a list goes on with what leads to it. */
function questionAbove(
  { text }: Reading,
  before: Looked | undefined,
  here: Segment,
): Looked | undefined {
  if (before === undefined || here.kind === 'heading') return undefined;
  const { segment } = before;
  const near = here.block - segment.block <= 1;
  if (text.charAt(segment.end - 1) === '?') return near ? before : undefined;
  if (here.kind === 'item' && near) {
    if (segment.kind === 'item') return before.asked;
    if (text.charAt(segment.end - 1) === ':') return before;
  }
  return here.block === segment.block ? before.asked : undefined;
}

function gatherHits(
  place: Pick<Context, 'mentions' | 'reading' | 'segment'>,
  { books, questions, users }: Compiled,
  language: CueLanguage,
): Met {
  const byQuestion: Hit<Cue>[][] = new Array<Hit<Cue>[]>(questions.length);
  const families = new Set<string>();
  const { reading, segment } = place;
  books[language].match(reading.tokens, segment.from, segment.to, (hit) => {
    const { list, question } = hit.payload;
    if (question === undefined) {
      // Else the sons of Norway would speak for somebody's family.
      if (!isKinship(list) || isOwnKin(place, hit)) families.add(list);
      for (const user of users.get(list) ?? none) (byQuestion[user] ??= []).push(hit);
    } else (byQuestion[question] ??= []).push(hit);
  });
  return { families, byQuestion };
}
