import { valueOf } from '../domain/attributes';
import type { MeetingPaper, PaperEdit, PaperSize } from '../domain/meeting-paper';
import type { Language } from '../language/language';

/** What somebody chose for one piece of paper. */
export interface PaperChoices {
  readonly language?: Language;
  readonly size?: PaperSize;
  readonly copies?: number;
  /** Ids of sections and lines; those not named follow as they stand. */
  readonly order: readonly string[];
  readonly out: ReadonlySet<string>;
  readonly edits: ReadonlyMap<string, PaperEdit>;
  /** Kinds of private things, or ids of single ones. */
  readonly on: ReadonlySet<string>;
}

export const noChoices: PaperChoices = {
  order: [],
  out: new Set(),
  edits: new Map(),
  on: new Set(),
};

/** The choices kept with a meeting. */
export function choicesOf(paper: MeetingPaper): PaperChoices {
  const language = valueOf(paper.language);
  const size = valueOf(paper.size);
  const copies = valueOf(paper.copies);
  return {
    ...(language === undefined ? {} : { language }),
    ...(size === undefined ? {} : { size }),
    ...(copies === undefined ? {} : { copies }),
    order: valueOf(paper.order) ?? [],
    out: new Set(paper.leftOut.map((one) => one.id)),
    edits: new Map(paper.edits.map((one) => [one.id, one.value])),
    on: new Set(paper.switchedOn.map((one) => one.id)),
  };
}

/** Named things first, in the order given; the rest as they stand. */
export function inOrder<T>(
  things: readonly T[],
  order: readonly string[],
  idOf: (thing: T) => string,
): readonly T[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  return things.toSorted(
    (one, other) => (rank.get(idOf(one)) ?? order.length) - (rank.get(idOf(other)) ?? order.length),
  );
}
