import * as v from 'valibot';
import { idSchema } from './ids';
import { blobSchema, isPageDate, line, momentSchema, prose, webAddressSchema } from './text-schema';

const saidSchema = v.object({
  /** As visited; a file's clip has none, unless its reader said where it came from. */
  url: v.exactOptional(webAddressSchema),
  canonical: v.exactOptional(webAddressSchema),
  /** The address without what only tracks: two visits of one page have the same key. */
  page: v.exactOptional(prose(4096)),
  title: line(400),
  site: line(200),
  author: v.exactOptional(line(200)),
  published: v.exactOptional(v.unknown()),
  modified: v.exactOptional(v.unknown()),
  lang: line(40),
  seen: momentSchema,
  text: blobSchema,
  chars: v.pipe(v.number(), v.integer(), v.minValue(0)),
  selection: v.exactOptional(
    v.object({ text: prose(20_000), before: prose(400), after: prose(400) }),
  ),
  /** A picture of what was on screen, taken on request. */
  picture: v.exactOptional(blobSchema),
  /** Of a file: its name. */
  file: v.exactOptional(line(300)),
});
/**
 * A page as somebody saw it, kept under the hash of its text: `clip.<hash>` of each profile it is
 * about. The text itself is a blob under the same hash (the page's blocks, as JSON).
 */
export const clipSchema = v.pipe(
  saidSchema,
  // A page may tell its dates wrongly, and what was clipped from it is worth reading without them.
  v.transform(({ published, modified, ...clip }) => ({
    ...clip,
    ...(isPageDate(published) ? { published } : {}),
    ...(isPageDate(modified) ? { modified } : {}),
  })),
);
export type Clip = v.InferOutput<typeof clipSchema>;

/** A clip as another record points at it: by its words, and by a profile that it stands on. */
export const clipRefSchema = v.object({ profile: idSchema, id: line(64) });
export type ClipRef = v.InferOutput<typeof clipRefSchema>;
