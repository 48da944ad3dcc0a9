import { givenNames } from '../../../lib/evidence/language/given-names';
import { stem } from '../../../lib/evidence/tokens';
import { examine } from '../../../lib/evidence/examine';
import { FeatureReader } from '../../../lib/evidence/weighing/features';
import { writeFigures } from '../../../lib/evidence/weighing/figures';
import type { Source, Subject } from '../../../lib/evidence/find';
import { chooseQuestions, type Asked } from '../asked';

export { readPage } from '../../../lib/capture/read-page';
export { figureNames } from '../../../lib/evidence/weighing/figures';

/** A segment as learned from: its features, and by question its figures and whether it answers. */
export interface Row {
  readonly text: string;
  readonly features: readonly string[];
  readonly asked: Readonly<Record<string, { figures: readonly number[]; right: boolean }>>;
}

export interface Labels {
  readonly gold: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
}

/** English segments of one labelled document. */
export function readRows(
  source: Source,
  subject: Subject,
  asked: Asked,
  { gold, none }: Labels,
  lang?: string,
): Row[] {
  const questions = chooseQuestions(asked, subject.form ?? 'person').filter(
    ({ id }) => gold[id] !== undefined || none.includes(id),
  );
  const { judged, looked, names, reading } = examine(source, subject, questions, lang);
  if (names.form !== 'person') return [];
  const reader = new FeatureReader(reading);
  const bests = judged.map((all) => Math.max(0, ...all.map((one) => one.evidence?.score ?? 0)));
  return looked.flatMap((one, at): Row[] => {
    const { about, language, segment } = one;
    if (language !== 'en' || segment.kind === 'heading') return [];
    const features = new Set<string>();
    reader.read(one, (name) => features.add(name));
    const text = reading.text.slice(segment.start, segment.end);
    const asks = questions.map(({ id }, index) => {
      const { context, evidence } = judged[index]?.[at] ?? {};
      const figures: number[] = [];
      const standing = {
        cue: evidence?.score ?? 0,
        best: bests[index] ?? 0,
        about,
        context,
        place: at / looked.length,
        words: segment.to - segment.from,
      };
      writeFigures(standing, figures);
      return [id, { figures, right: (gold[id] ?? []).some((one) => isSame(text, one)) }] as const;
    });
    return [{ text, features: [...features], asked: Object.fromEntries(asks) }];
  });
}

const overlap = 0.6;
const fewest = 3;

/** One of two texts is most of the other. */
function isSame(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length < fewest) return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return true;
  const left = [...long];
  const shared = short.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / short.length >= overlap;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const given = new Set([...givenNames].map(stem));
/** The commonest that are not ordinary words as well. */
const families = new Set(
  `smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
  anderson thomas taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis robinson
  walker allen wright scott torres nguyen flores adams nelson rivera campbell mitchell carter roberts brown`
    .split(/\s+/u)
    .map(stem),
);

/**
 * Names of people say nothing about an answer, only about the pages that were learned from. A word that
 * stands mostly in small letters is none ("bill", "will").
 */
export function isName(feature: string, count: (name: string) => number): boolean {
  return feature
    .replace(/^[hl]:/u, '')
    .split(' ')
    .map((word) => word.replace(/^\^/u, ''))
    .some((word) => (given.has(word) || families.has(word)) && count(word) <= count(`^${word}`));
}
