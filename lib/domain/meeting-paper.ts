import * as v from 'valibot';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { idSchema } from './ids';
import type { Attributes, Field } from './said';
import { prose } from './text-schema';

export const paperSizes = ['letter', 'a4'] as const;
export type PaperSize = (typeof paperSizes)[number];
export const paperLanguages = ['en', 'es'] as const;

/** What never prints unless it is switched on for this one sheet, after a warning. */
export const privateThings = [
  'stances',
  'powers',
  'influence',
  'ties',
  'findings-just-me',
  'findings-care',
  'lines-just-me',
  'full-names',
] as const;
export type PrivateThing = (typeof privateThings)[number];

/**
 * Those that only their owner may switch on, on the device they are on: the meeting travels, and
 * what one member lets out must not let out another's.
 */
export const justMeThings = ['findings-just-me', 'lines-just-me'] as const;

export function isJustMe(thing: string): boolean {
  return justMeThings.some((one) => one === thing);
}

/** Words changed on the sheet alone; `entry` is what they replaced, to tell when that changed. */
export const paperEditSchema = v.object({
  text: prose(2000),
  entry: v.exactOptional(v.string()),
});
export type PaperEdit = v.InferOutput<typeof paperEditSchema>;

/** The choices for the paper of one meeting. Nothing here ever changes the research. */
export interface MeetingPaper {
  readonly language: Field<(typeof paperLanguages)[number] | null>;
  readonly size: Field<PaperSize | null>;
  readonly copies: Field<number | null>;
  /** Ids of sections or lines, in the order wanted; those not named follow as they stand. */
  readonly order: Field<readonly string[] | null>;
  /** By the id of a section or line. */
  readonly leftOut: readonly MemberOf<boolean>[];
  readonly edits: readonly MemberOf<PaperEdit>[];
  /** By a `PrivateThing`, or by the id of one finding or line; lets out nothing that is *just me*. */
  readonly switchedOn: readonly MemberOf<boolean>[];
}

/** Attributes of the meeting, spelled so that no other set begins alike. */
export const meetingPaper = {
  fields: {
    paperLanguage: v.picklist(paperLanguages),
    paperSize: v.picklist(paperSizes),
    paperCopies: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    paperOrder: v.pipe(v.array(idSchema), v.maxLength(1000)),
  },
  sets: {
    paperOut: v.literal(true),
    paperEdit: paperEditSchema,
    paperOn: v.literal(true),
  },
} as const;

export function readMeetingPaper(attributes: Attributes): MeetingPaper {
  const { fields, sets } = meetingPaper;
  return {
    language: fieldOf(attributes, 'paperLanguage', fields.paperLanguage),
    size: fieldOf(attributes, 'paperSize', fields.paperSize),
    copies: fieldOf(attributes, 'paperCopies', fields.paperCopies),
    order: fieldOf(attributes, 'paperOrder', fields.paperOrder),
    leftOut: membersOf(attributes, 'paperOut', sets.paperOut),
    edits: membersOf(attributes, 'paperEdit', sets.paperEdit),
    switchedOn: membersOf(attributes, 'paperOn', sets.paperOn),
  };
}
