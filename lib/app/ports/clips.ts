/** What is asked of all clips. Several filters narrow each other; several values of one widen it. */
export interface ClipQuery {
  /**
   * As typed: every word must begin some word of the clip, in any order, accents ignored. A word of
   * one or two letters begins words of titles, sites and authors, and is whole in texts.
   */
  readonly search?: string;
  /** The clips of one profile. */
  readonly profile?: string;
  /** Of a profile that it stands on. */
  readonly audience?: readonly string[];
  readonly site?: readonly string[];
  /** Without its region: `es`, not `es-MX`. */
  readonly lang?: readonly string[];
  /** Seen at or after, and before: to the minute. */
  readonly from?: number;
  readonly until?: number;
  /** True: only those that an answer came from; false: only those that none did. */
  readonly cited?: boolean;
  readonly offset?: number;
  /** 50 unless told. */
  readonly limit?: number;
}

/** One page that was kept, whoever it is about. */
export interface ClipListed {
  /** The hash of its words, as in the attribute `clip.<id>` of each profile. */
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly author?: string;
  readonly url?: string;
  readonly file?: string;
  readonly lang: string;
  readonly seen: number;
  /** The member who clipped it. */
  readonly by: string;
  /** Blobs that hold its words; more than one where people kept the page in different shapes. */
  readonly texts: readonly string[];
  /** Those that it stands on, with their names, in the order of their ids. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** How many answers of those profiles came from it. */
  readonly findings: number;
}

export interface ClipsFound {
  /** Those with the most words in the title first; then the latest seen. */
  readonly rows: readonly ClipListed[];
  /** How many match, beyond this window too. */
  readonly total: number;
}

/** How many clips there are under each value of each filter. */
export interface ClipFacets {
  readonly total: number;
  readonly cited: number;
  readonly audience: ReadonlyMap<string, number>;
  readonly site: ReadonlyMap<string, number>;
  readonly lang: ReadonlyMap<string, number>;
}

/** Finds clips. Derived from what profiles say, in the same transaction as every write. */
export interface Clips {
  search(query: ClipQuery): Promise<ClipsFound>;
  facets(): Promise<ClipFacets>;
  /** Undefined when it stands on no profile. */
  clip(id: string): Promise<ClipListed | undefined>;
}
