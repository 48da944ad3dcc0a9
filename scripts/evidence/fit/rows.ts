import { examine } from '../../../lib/evidence/examine';
import { FeatureReader } from '../../../lib/evidence/weighing/features';
import { weightsOf, type WeighedForm } from '../../../lib/evidence/weighing/in-force';
import { standingOf, writeFigures } from '../../../lib/evidence/weighing/figures';
import { type CueLanguage, cueLanguages } from '../../../lib/evidence/question-cues';
import type { Source, Subject } from '../../../lib/evidence/find';
import { chooseQuestions, type Asked } from '../asked';

export { readPage } from '../../../lib/capture/read-page';
export { figureNames } from '../../../lib/evidence/weighing/figures';
export { isName, isPersonsName } from './names';
export { cueLanguages, weightsOf };

/** A segment as learned from: its features, and by question its figures and whether it answers. */
export interface Row {
  readonly language: CueLanguage;
  readonly form: WeighedForm;
  readonly features: readonly string[];
  readonly asked: Readonly<Record<string, Asks>>;
}

interface Asks {
  readonly figures: readonly number[];
  readonly right: boolean;
  /** Some readers take it for an answer and others do not. */
  readonly doubtful?: true;
}

export interface Labels {
  readonly gold: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
  /** Some readers take them for answers and others do not. */
  readonly doubtful?: Readonly<Record<string, readonly string[]>>;
}

/** The segments of one labelled document. */
export function readRows(
  source: Source,
  subject: Subject,
  asked: Asked,
  { doubtful = {}, gold, none }: Labels,
  lang?: string,
): Row[] {
  const questions = chooseQuestions(asked, subject.form ?? 'person').filter(
    ({ id }) => gold[id] !== undefined || none.includes(id),
  );
  const examined = examine(source, subject, questions, lang);
  const { judged, looked, names, reading } = examined;
  const { form } = names;
  if (form === 'place') return [];
  const reader = new FeatureReader(examined);
  const running = !('blocks' in source);
  const bests = judged.map((all) => Math.max(0, ...all.map((one) => one.evidence?.score ?? 0)));
  return looked.flatMap((one, at): Row[] => {
    const { language, segment } = one;
    if (segment.kind === 'heading') return [];
    const features = new Set<string>();
    reader.read(one, (name, next) => features.add(next === undefined ? name : `${name} ${next}`));
    const text = reading.text.slice(segment.start, segment.end);
    const asks = questions.flatMap(({ id }, index) => {
      const isOneOf = (labels: readonly string[] = []) => labels.some((one) => isSame(text, one));
      const right = isOneOf(gold[id]);
      const isDoubtful = !right && isOneOf(doubtful[id]);
      const figures: number[] = [];
      writeFigures(
        standingOf(
          one,
          judged[index]?.[at] ?? unjudged,
          bests[index] ?? 0,
          at / looked.length,
          running,
        ),
        figures,
      );
      // Those of organizations lie close together: what some take for an answer answers another of them.
      if (isDoubtful && form === 'organization') return [];
      const asks: Asks = { figures, right, ...(isDoubtful ? { doubtful: true } : {}) };
      return [[id, asks] as const];
    });
    return [{ language, form, features: [...features], asked: Object.fromEntries(asks) }];
  });
}

const unjudged = { context: undefined, evidence: undefined };
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
