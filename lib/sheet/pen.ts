import { isJustMe } from '../domain/meeting-paper';
import { inOrder, type PaperChoices } from './choices';
import type { Line, LineChoice, Note, Source, Withheld, WithheldThing } from './document';

/** Words that might go on the paper. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  /** The entry it is made from. */
  readonly entry?: string;
  /** What it was made from changed since it was chosen. */
  readonly changed?: boolean;
  readonly sources?: readonly Source[];
  /** Why it stays off; each reason must be switched on, or the line itself. */
  readonly withheld?: readonly WithheldThing[];
}

/**
 * Writes one sheet: it applies what was chosen for the paper to each line, numbers sources as
 * they come up, and remembers what stayed off. The only way by which words get on the paper.
 */
export interface Pen {
  readonly line: (section: string, draft: Draft) => Line | undefined;
  readonly lines: (section: string, drafts: readonly Draft[]) => readonly Line[];
  /** Counts something private that has no words of its own on the sheet. */
  readonly withhold: (withheld: Withheld) => void;
  readonly note: (note: Note) => void;
  /** Whether a private thing, or one of its items, is switched on. */
  readonly allows: (thing: WithheldThing, id: string) => boolean;
  readonly sources: () => readonly Source[];
  readonly choices: () => readonly LineChoice[];
  readonly withheld: () => readonly Withheld[];
  readonly notes: () => readonly Note[];
}

export function takePen(paper: PaperChoices): Pen {
  const sources = new Map<string, { readonly number: number; readonly source: Source }>();
  const choices: LineChoice[] = [];
  const withheld: Withheld[] = [];
  const notes: Note[] = [];

  const numberOf = (source: Source): number => {
    const known = sources.get(source.key) ?? { number: sources.size + 1, source };
    sources.set(source.key, known);
    return known.number;
  };
  // What must never print is not let out by a switch for its whole kind, and what is just me not by
  // a switch that came with the meeting.
  const allows = (thing: WithheldThing, id: string) => {
    const on = isJustMe(thing) ? paper.onHere : paper.on;
    return on.has(id) || (thing !== 'never-on-paper' && on.has(thing));
  };

  const line = (section: string, draft: Draft): Line | undefined => {
    if (draft.text.trim() === '') return undefined;
    const { id, entry } = draft;
    const reasons = draft.withheld ?? [];
    const thing = reasons.find((reason) => !allows(reason, id));
    if (thing !== undefined) {
      withheld.push({ id, thing, text: draft.text });
      return undefined;
    }
    const edit = paper.edits.get(id);
    const text = (edit?.text ?? draft.text).trim();
    const movedOn = edit?.entry !== undefined && entry !== undefined && edit.entry !== entry;
    const out = paper.out.has(id) || text === '';
    choices.push({
      id,
      section,
      text: text === '' ? draft.text.trim() : text,
      out,
      edited: edit !== undefined,
      changed: movedOn || draft.changed === true,
      ...(entry === undefined ? {} : { entry }),
      ...(reasons[0] === undefined ? {} : { thing: reasons[0] }),
    });
    if (out) return undefined;
    return { id, text, sources: [...new Set((draft.sources ?? []).map(numberOf))] };
  };

  return {
    line,
    lines: (section, drafts) =>
      inOrder(drafts, paper.order, (draft) => draft.id).flatMap(
        (draft) => line(section, draft) ?? [],
      ),
    withhold: (one) => void withheld.push(one),
    note: (one) => void notes.push(one),
    allows,
    sources: () => [...sources.values()].map(({ source }) => source),
    choices: () => choices,
    withheld: () => withheld,
    notes: () => notes,
  };
}
