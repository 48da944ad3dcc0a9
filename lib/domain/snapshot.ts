import * as v from 'valibot';

/**
 * What `capture.js` takes from a page on a click: the visible document, serialised, and nothing
 * computed from it. Reading it happens in an extension page. Plain data: it crosses a message.
 */
export interface Snapshot {
  /** The address as visited. */
  readonly url: string;
  readonly title: string;
  /**
   * The document as HTML: shadow roots and same-origin frames written in place, scripts other
   * than JSON-LD and styles left out, elements that were not visible marked `data-gw-hidden`.
   */
  readonly html: string;
  readonly contentType: string;
  /** Milliseconds since the epoch, by the reader's clock. */
  readonly seen: number;
  readonly selection?: Selected;
  /** True when the page was larger or deeper than what is taken. */
  readonly truncated: boolean;
}

/** The words a reader had selected, and what stood around them. */
export type Selected = {
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** Whether something that came out of a page has the shape of a snapshot. */
export function isSnapshot(value: unknown): value is Snapshot {
  return v.safeParse(snapshotSchema, value).success;
}

const snapshotSchema = v.object({
  url: v.string(),
  title: v.string(),
  html: v.string(),
  contentType: v.string(),
  seen: v.number(),
  selection: v.exactOptional(v.object({ text: v.string(), before: v.string(), after: v.string() })),
  truncated: v.boolean(),
});
