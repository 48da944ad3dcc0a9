import { isBlank } from '../blank-values';
import type { Examined, Judged, Looked } from '../examine';
import type { Mention } from '../mentions';
import { type Candidate, threshold } from '../passages';
import type { Segment } from '../reading';
import { somebodyElse } from '../spoken-of';
import { FeatureReader, type Report } from './features';
import { figureNames, standingOf, writeFigures } from './figures';
import { type Place, placesOf } from './in-force';
import type { Model } from './model';

/**
 * Who opens a page about somebody wants to be shown what may answer; in running text about many
 * people a guess is wrong more often. Chances are taken to this power: a page's rise, a text's stay.
 */
const lenience = { page: 0.6, text: 1 } as const;

/** Below this nothing is ever proposed, and its words are not looked for. */
const faint = 0.2;
/** What cues are this sure of is proposed, though after all else, whatever words stand around them. */
const sureCue = 0.85;
const surelyTheirs = 0.9;
const mostWords = 3;
const fewestSaid = 5;
const tellingWeight = 0.3;
/** "In" or "on" by itself tells a reader nothing. */
const saysSomething = /\p{L}{4}|\d{4}/u;

/** What no cue speaks for is proposed only where it stands as something said. */
function isSaid({ from, main, to }: Segment): boolean {
  return main && to - from >= fewestSaid;
}

/** "Her brother Bo served in the Army", and not a word of what she did. */
function isRelativesDoing({ about, mentions }: Looked): boolean {
  const acts = ({ owning, pronoun, who }: Mention) =>
    !owning && (who === 'subject' || (who === 'pronoun' && pronoun !== 'thing'));
  return about.topic === 'kin' && !mentions.some(acts);
}

/** Its words are looked for only when somebody asks; most candidates are never proposed. */
class Weighed implements Candidate {
  readonly segment: Segment;
  readonly score: number;
  readonly #find: () => readonly string[];

  constructor(segment: Segment, score: number, find: () => readonly string[]) {
    this.segment = segment;
    this.score = score;
    this.#find = find;
  }

  get words(): readonly string[] {
    return this.#find();
  }
}

/**
 * Weighs all that is known of a segment: what its cues say, of whom it speaks, where it stands,
 * its words. Weights are learned from labelled pages about people and about organizations;
 * places, and languages and questions without weights, go by their cues alone.
 */
export class Weigher {
  readonly #examined: Examined;
  readonly #reader: FeatureReader;
  readonly #kind: keyof typeof lenience;
  readonly #figures = new Float64Array(figureNames.length);
  /** By segment, what its words add for each question. */
  readonly #sums: (Float64Array | undefined)[] = [];

  constructor(examined: Examined, kind: keyof typeof lenience) {
    this.#examined = examined;
    this.#reader = new FeatureReader(examined);
    this.#kind = kind;
  }

  candidates(question: string, judged: readonly Judged[]): Candidate[] {
    const places = placesOf(question, this.#kind, this.#examined.names.form);
    const best = Math.max(0, ...judged.map(({ evidence }) => evidence?.score ?? 0));
    const found: Candidate[] = [];
    for (const [at, one] of judged.entries()) {
      const language = this.#examined.looked[at]?.language;
      const place = language && places[language];
      const candidate = this.#weigh(at, place, one, best);
      if (candidate !== undefined) found.push(candidate);
    }
    return found;
  }

  #weigh(at: number, place: Place | undefined, one: Judged, best: number): Candidate | undefined {
    const looked = this.#examined.looked[at];
    if (looked === undefined) return undefined;
    const { about, segment } = looked;
    const { evidence } = one;
    // What a list of people says below another's name is never proposed, whatever speaks for it.
    if (about.apart) return undefined;
    if (place === undefined) return evidence && { segment, ...evidence };
    // No more is what is said of somebody else, unless that may be about both: "Ana married …".
    if (!place.relational && (about.score <= somebodyElse || evidence?.ofAnother === true)) {
      return undefined;
    }
    if (place.ownDeed && isRelativesDoing(looked)) return undefined;
    if (evidence?.ofStrangersKin === true) return undefined;
    if (segment.kind === 'heading' || isBlank(this.#examined.reading, segment)) return undefined;
    if (evidence?.plain === true) return { segment, ...evidence };
    if (evidence === undefined && (place.toldByCues || !isSaid(segment))) return undefined;
    const weighed = this.#chance(at, place, one, best) ** lenience[this.#kind];
    const sure = (evidence?.score ?? 0) >= sureCue && about.score >= surelyTheirs;
    const score = sure ? Math.max(weighed, threshold) : weighed;
    if (score < faint) return undefined;
    // What neither a cue nor a word of its own speaks for could not be explained.
    if (evidence === undefined && this.#words(at, place, []).length === 0) return undefined;
    return this.#propose(segment, score, at, place, evidence?.words ?? []);
  }

  #propose(
    segment: Segment,
    score: number,
    at: number,
    place: Place,
    cues: readonly string[],
  ): Candidate {
    return new Weighed(segment, score, () => this.#words(at, place, cues));
  }

  #chance(at: number, place: Place, judged: Judged, best: number): number {
    const { looked } = this.#examined;
    const here = looked[at];
    if (here === undefined) return 0;
    const far = at / looked.length;
    writeFigures(standingOf(here, judged, best, far, this.#kind === 'text'), this.#figures);
    const sum =
      place.model.weighFigures(place.at, this.#figures) +
      (this.#sumsOf(at, place.model)[place.at] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  }

  #sumsOf(at: number, model: Model): Float64Array {
    const before = this.#sums[at];
    if (before !== undefined) return before;
    const sums = model.sumOf((report) => this.#read(at, report));
    this.#sums[at] = sums;
    return sums;
  }

  /** The words that spoke for it: those of its cues, or else those with the greatest weights. */
  #words(at: number, { at: place, model }: Place, cues: readonly string[]): string[] {
    if (cues.length > 0) return [...cues];
    const { text, tokens } = this.#examined.reading;
    const heavy: { weight: number; said: string }[] = [];
    this.#read(at, (name, next, from, to) => {
      if (from === to) return;
      const effects = model.effectsOf(name, next);
      const weight = effects?.weights[effects.places.indexOf(place)] ?? 0;
      if (weight < tellingWeight) return;
      heavy.push({ weight, said: text.slice(tokens[from]?.start, tokens[to - 1]?.end) });
    });
    const told = heavy
      .filter(({ said }) => saysSomething.test(said))
      .toSorted((one, other) => other.weight - one.weight);
    return [...new Set(told.map(({ said }) => said))].slice(0, mostWords);
  }

  #read(at: number, report: Report): void {
    const looked = this.#examined.looked[at];
    if (looked !== undefined) this.#reader.read(looked, report);
  }
}
