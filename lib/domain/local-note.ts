import * as v from 'valibot';
import { audiences } from './audience';
import { placeSchema } from './placed';
import { line, prose } from './text-schema';

const partialDaySchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

/**
 * Something that happened here and makes the campaign urgent: `note.<id>` of a campaign, or
 * `noteMine.<id>`. Dated and sourced, so that it can be said across a table.
 */
export const localNoteSchema = v.object({
  text: v.pipe(prose(1000), v.minLength(1)),
  /** As exactly as it is known: `2026-03`, `2026-03-14`. */
  on: v.exactOptional(partialDaySchema),
  where: v.exactOptional(line(200)),
  /** Who says so: a paper, a page, a neighbor who agreed to be quoted. */
  source: v.exactOptional(line(400)),
  /** Whom it speaks to; left out, anybody. */
  audiences: v.exactOptional(v.array(v.picklist(audiences))),
  place: v.exactOptional(placeSchema),
});
export type LocalNote = v.InferOutput<typeof localNoteSchema>;
