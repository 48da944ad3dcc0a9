import { examine, type Source } from './examine';
import { choosePassages, type Passage } from './passages';
import type { EvidenceQuestion } from './question-cues';
import type { Subject } from './subject';
import { Weigher } from './weighing/weigher';

export type { Source } from './examine';
export type { Passage } from './passages';
export type { Subject } from './subject';

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
  const examined = examine(source, subject, questions, options.lang);
  const weigher = new Weigher(examined, 'blocks' in source ? 'page' : 'text');
  return new Map(
    questions.map(({ id }, index) => [
      id,
      choosePassages(examined.reading, weigher.candidates(id, examined.judged[index] ?? [])),
    ]),
  );
}
