import type { Examined, Looked as Whole } from '../examine';
import type { Mention, Pronoun } from '../mentions';
import type { Segment } from '../reading';
import { type Token, tokenize } from '../tokens';

/** What features are read from. */
type Looked = Pick<Whole, 'hits' | 'mentions' | 'segment'> & {
  readonly asked: Pick<Whole, 'hits' | 'segment'> | undefined;
};

/**
 * Told of every feature of a segment, with the words it covers; of its build, with none. A pair of
 * words comes as two, which are looked up one after the other and need not be joined.
 */
export type Report = (name: string, next: string | undefined, from: number, to: number) => void;

const year = /^(?:1[6-9]|20)\d\d$/u;
const caret = '^'.charCodeAt(0);
/** A word of the name of a place that the subject serves. */
const home = '@';
const headingWords = 6;
const shortest = 4;

/** Whoever is named or pointed at, anywhere in a segment, and at its beginning or behind one word. */
const ways: readonly (Mention['who'] | Pronoun)[] = [
  ...(['subject', 'other', 'kin', 'body', 'role', 'organization'] as const),
  ...(['he', 'she', 'they', 'first', 'firstMany', 'thing'] as const),
];
const mentioned: ReadonlyMap<string, { readonly anywhere: string; readonly first: string }> =
  new Map(ways.map((way) => [way, { anywhere: `m:${way}`, first: `m:${way}1` }]));

function reportMention({ from, pronoun, who }: Mention, segment: Segment, report: Report): void {
  const names = mentioned.get(pronoun ?? who);
  if (names === undefined) return;
  report(names.anywhere, undefined, 0, 0);
  if (from <= segment.from + 1) report(names.first, undefined, 0, 0);
}

/**
 * Reads what a segment says and how it stands on the page, under the names by which
 * weights know it: words, pairs of words, families of phrases, whom it mentions, words of its label and its
 * heading, its kind. In pairs a word with a capital is `^`, so that these tell how something is said and
 * not of whom.
 */
export class FeatureReader {
  readonly #tokens: readonly Token[];
  readonly #stems = new Map<string, readonly string[]>();
  readonly #capitals = new Map<string, string>();
  readonly #home: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;

  constructor({ home, names, reading }: Pick<Examined, 'home' | 'names' | 'reading'>) {
    this.#tokens = reading.tokens;
    this.#home = home;
    this.#surnames = new Set(names.surnames);
  }

  /** Some may be reported more than once. What answers a question has its words as well. */
  read({ asked, hits, mentions, segment }: Looked, report: Report): void {
    for (const mention of mentions) reportMention(mention, segment, report);
    if (asked !== undefined) this.#readWords(asked, report);
    this.#readWords({ hits, segment }, report);
    for (const stem of this.#stemsOf(segment.label)) report(`l:${stem}`, undefined, 0, 0);
    const heading = this.#stemsOf(segment.trail.at(-1)?.text).slice(0, headingWords);
    for (const stem of heading) report(`h:${stem}`, undefined, 0, 0);
    report(`k:${segment.kind}`, undefined, 0, 0);
    if (!segment.main) report('k:aside', undefined, 0, 0);
    if (segment.to - segment.from < shortest) report('k:short', undefined, 0, 0);
  }

  #readWords({ hits, segment }: Pick<Whole, 'hits' | 'segment'>, report: Report): void {
    let before = '';
    let wasHome = false;
    for (let at = segment.from; at < segment.to; at += 1) {
      const token = this.#tokens[at];
      if (token === undefined) continue;
      const name = this.#nameOf(token, at === segment.from);
      const part = name.charCodeAt(0) === caret ? '^' : name;
      report(name, undefined, at, at + 1);
      if (before !== '') report(before, part, at - 1, at + 1);
      if (part === '^' && this.#isDeed(at)) report(token.stem, undefined, at, at + 1);
      const isHome = token.capital && this.#home.has(token.base);
      if (isHome) report(home, undefined, at, at + 1);
      if (isHome && before !== '') report(before, home, at - 1, at + 1);
      if (wasHome) report(home, part, at - 1, at + 1);
      wasHome = isHome;
      before = part;
    }
    for (const family of hits.families) report(`F:${family}`, undefined, 0, 0);
  }

  /** "Hale Tours Flood Damage", "Hale to Host a Fair": what a headline says somebody does. */
  #isDeed(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (before === undefined || this.#surnames.has(this.#tokens[at]?.base ?? '')) return false;
    return before.word === 'to' || (before.capital && this.#surnames.has(before.base));
  }

  #nameOf({ capital, number, stem, word }: Token, first: boolean): string {
    if (number) return year.test(word) ? '0000' : '0';
    if (!capital || first) return stem;
    let name = this.#capitals.get(stem);
    if (name === undefined) {
      name = `^${stem}`;
      this.#capitals.set(stem, name);
    }
    return name;
  }

  /** Labels and headings are met again with every segment that has them. */
  #stemsOf(text = ''): readonly string[] {
    const before = this.#stems.get(text);
    if (before !== undefined) return before;
    const stems = tokenize(text).map(({ stem }) => stem);
    this.#stems.set(text, stems);
    return stems;
  }
}
