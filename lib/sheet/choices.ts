import { valueOf } from '../domain/attributes';
import {
  isJustMe,
  type MeetingPaper,
  type PaperEdit,
  type PaperSize,
} from '../domain/meeting-paper';
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
  /** Those of `on` that this device alone switched on: nothing else lets out what is *just me*. */
  readonly onHere: ReadonlySet<string>;
}

export const noChoices: PaperChoices = {
  order: [],
  out: new Set(),
  edits: new Map(),
  on: new Set(),
  onHere: new Set(),
};

/** The choices kept with a meeting, and what this device alone switched on for it. */
export function choicesOf(paper: MeetingPaper, onHere: ReadonlySet<string>): PaperChoices {
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
    on: new Set([
      ...paper.switchedOn.map((one) => one.id).filter((id) => !isJustMe(id)),
      ...onHere,
    ]),
    onHere,
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
