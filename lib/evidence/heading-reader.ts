import type { Compiled } from './cue-book';
import type { Hit } from './phrases';
import type { Heading, Segment } from './reading';
import type { Cue } from './context';
import { lexicon } from './language/lexicon';
import type { SubjectNames } from './subject';
import { fold, tokenize } from './tokens';

interface Look {
  readonly words: number;
  readonly hits: readonly Hit<Cue>[];
  readonly introduces: number;
  readonly general: boolean;
}

/** Reads headings and labels as answers to "what stands below, or after?", each once. */
export class HeadingReader {
  readonly #compiled: Compiled;
  readonly #names: SubjectNames;
  readonly #known = new Map<string, Look>();

  constructor(compiled: Compiled, names: SubjectNames) {
    this.#compiled = compiled;
    this.#names = names;
  }

  read(segment: Segment, question: number) {
    const nearest = segment.trail.at(-1);
    const outer = segment.trail.slice(0, -1).filter(({ level }) => level > 1);
    return {
      label: segment.label === undefined ? 0 : this.#fit(segment.label, question, 'labels'),
      heading: nearest === undefined ? 0 : this.#headingFit(nearest, question),
      outerHeading: Math.max(0, ...outer.map((heading) => this.#outerFit(heading, question))),
      introduces: nearest === undefined ? 0 : this.#look(nearest.text).introduces,
      generalHeading: nearest !== undefined && this.#look(nearest.text).general,
    };
  }

  #headingFit({ text, guessed }: Heading, question: number): number {
    const title = this.#fit(text, question, 'headings');
    const label = this.#fit(text, question, 'labels');
    return guessed ? Math.max(title, label) : Math.max(title, label * 0.9);
  }

  #outerFit({ text }: Heading, question: number): number {
    return this.#look(text).general ? 0 : this.#fit(text, question, 'headings');
  }

  #fit(text: string, question: number, list: 'headings' | 'labels'): number {
    const { words, hits } = this.#look(text);
    return coverage(words, hits, question, list);
  }

  #look(text: string) {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const tokens = tokenize(text);
    const hits: Hit<Cue>[] = [];
    this.#compiled.titles.match(tokens, 0, tokens.length, (hit) => hits.push(hit));
    const words = tokens.filter(
      ({ word }) => word.length > 3 || !/^(?:and|the|of|y|de|la|el|&)$/.test(word),
    ).length;
    const introduces = new Set(hits.map(({ payload }) => payload.question)).size;
    const look = { words, hits, introduces, general: isGeneralHeading(text, this.#names) };
    this.#known.set(text, look);
    return look;
  }
}

/** How well the words of a heading or label are covered by a phrase met in them. */
function coverage(
  words: number,
  hits: readonly Hit<Cue>[],
  question: number,
  list: Cue['list'],
): number {
  let covered = 0;
  for (const hit of hits) {
    if (hit.payload.question === question && hit.payload.list === list) {
      covered = Math.max(covered, hit.to - hit.from);
    }
  }
  if (covered === 0 || words === 0) return 0;
  const share = covered / words;
  return share >= 1 ? 1 : share >= 0.5 ? 0.8 : share >= 0.25 ? 0.5 : 0;
}

const general = lexicon((words) => words.generalHeadings);
const titles = lexicon((words) => words.titles);

/** "Full biography", "About Ana", "Meet Senator Reyes" stand above everything. */
function isGeneralHeading(text: string, { all }: SubjectNames): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .every((word) => general.has(word) || all.has(word) || titles.has(word));
}
