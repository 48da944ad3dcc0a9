import * as v from 'valibot';
import {
  paperEditSchema,
  paperLanguages,
  paperSizes,
  type PaperSize,
} from '../../domain/meeting-paper';
import type { Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import type { Language } from '../../language/language';
import { noChoices, type PaperChoices } from '../../sheet/choices';
import { asJson } from '../campaign/as-json';
import type { Changed } from '../change';
import type { House } from '../house';
import { changeMeeting } from '../meetings/edit-meeting';
import { staysHere, switchHere, toggled } from './on-here';

export { toggled, type PaperChoices };

/** One choice about one piece of paper. None of them ever changes the research behind it. */
export type ChoiceChange =
  /** Null gives the line its own words again. */
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly text: string | null;
      readonly entry?: string;
    }
  | { readonly kind: 'out'; readonly id: string; readonly out: boolean }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'on'; readonly thing: string; readonly on: boolean }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'size'; readonly size: PaperSize }
  | { readonly kind: 'copies'; readonly copies: number };

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * Kept with the meeting, so that the group composes one sheet; what lets out something that is
 * *just me* is kept on this device.
 */
export async function changeMeetingPaper(
  house: Needs,
  meeting: string,
  change: ChoiceChange,
): Promise<Result<Changed>> {
  if (change.kind === 'on' && (await staysHere(house, meeting, change.thing)))
    return switchHere(house, meeting, change.thing, change.on);
  return changeMeeting(house, meeting, attributesOf(change));
}

function attributesOf(change: ChoiceChange): Readonly<Record<string, Json>> {
  switch (change.kind) {
    case 'edit': {
      const { id, text, entry } = change;
      return { [`paperEdit.${id}`]: text === null ? null : asJson({ text: short(text), entry }) };
    }
    case 'out':
      return { [`paperOut.${change.id}`]: change.out ? true : null };
    case 'on':
      return { [`paperOn.${change.thing}`]: change.on ? true : null };
    case 'order':
      return { paperOrder: change.order.slice(0, 1000) };
    case 'language':
      return { paperLanguage: change.language };
    case 'size':
      return { paperSize: change.size };
    case 'copies':
      return { paperCopies: Math.min(99, Math.max(1, Math.round(change.copies))) };
  }
}

const localSchema = v.object({
  language: v.exactOptional(v.picklist(paperLanguages)),
  size: v.exactOptional(v.picklist(paperSizes)),
  copies: v.exactOptional(v.number()),
  order: v.array(v.string()),
  out: v.array(v.string()),
  edits: v.array(v.tuple([v.string(), paperEditSchema])),
});

/**
 * The choices for a paper that belongs to no meeting: a dossier, a letter. They stay on this
 * device. What is private is not remembered as switched on: it is asked for each time anew.
 */
export async function localChoices(
  { records }: Pick<House, 'records'>,
  paper: string,
): Promise<PaperChoices> {
  const kept = v.safeParse(localSchema, await records.local.get(keyOf(paper)));
  if (!kept.success) return noChoices;
  const { out, edits, ...rest } = kept.output;
  return { ...rest, out: new Set(out), edits: new Map(edits), on: new Set(), onHere: new Set() };
}

export function changeLocalPaper(
  house: Pick<House, 'records' | 'alone'>,
  paper: string,
  change: ChoiceChange,
): Promise<Result<void>> {
  return house.alone(async () => {
    const next = applyChoice(await localChoices(house, paper), change);
    const { out, edits, on: _, onHere: __, ...rest } = next;
    const value = asJson({ ...rest, out: [...out], edits: [...edits] });
    return house.records.local.put(keyOf(paper), value);
  });
}

/** The choices with one of them changed. */
export function applyChoice(choices: PaperChoices, change: ChoiceChange): PaperChoices {
  switch (change.kind) {
    case 'edit': {
      const edits = new Map(choices.edits);
      const { id, text, entry } = change;
      if (text === null) edits.delete(id);
      else edits.set(id, { text: short(text), ...(entry === undefined ? {} : { entry }) });
      return { ...choices, edits };
    }
    case 'out':
      return { ...choices, out: toggled(choices.out, change.id, change.out) };
    case 'on':
      return { ...choices, on: toggled(choices.on, change.thing, change.on) };
    case 'order':
      return { ...choices, order: change.order };
    case 'language':
      return { ...choices, language: change.language };
    case 'size':
      return { ...choices, size: change.size };
    case 'copies':
      return { ...choices, copies: change.copies };
  }
}

const short = (text: string) => text.slice(0, 2000).toWellFormed();
const keyOf = (paper: string) => `paper.${paper}`;
