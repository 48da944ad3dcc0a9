/** What one language gives the finder to read sentences by. Every word is folded. */
export interface LanguageWords {
  /** Said after a label when there is nothing to say. */
  readonly empty: readonly string[];
  /** Short words that belong to this language and hardly to the other. */
  readonly telling: readonly string[];
  readonly pronouns: {
    readonly he: readonly string[];
    readonly she: readonly string[];
    readonly they: readonly string[];
    readonly first: readonly string[];
    readonly firstMany: readonly string[];
    readonly thing: readonly string[];
    /** Possessives; those of `he`, `she` and `first` stand there as well. */
    readonly owning: readonly string[];
  };
  /** Stand before a person's name. */
  readonly titles: readonly string[];
  /** Roles by which a text calls somebody it has named: "the councilmember". */
  readonly roles: readonly string[];
  /** Roles of which a person seldom has two at once. */
  readonly offices: readonly string[];
  /** Names by which a text calls an organization it has named: "the church". */
  readonly bodies: readonly string[];
  /** Bodies that vote. */
  readonly assemblies: readonly string[];
  /** What they vote on. */
  readonly matters: readonly string[];
  /** How a member votes, as roll calls write it, and who is not there to. */
  readonly votes: readonly string[];
  readonly absences: readonly string[];
  readonly determiners: readonly string[];
  /** Somebody's relatives and companions. */
  readonly kin: readonly string[];
  readonly children: readonly string[];
  /** Words beside a name that tell which pronoun a text will go on with. */
  readonly hes: readonly string[];
  readonly shes: readonly string[];
  /** Verbs a sentence begins with when its subject is left out. */
  readonly openingVerbs: readonly string[];
  /** Words inside names of organizations and places. */
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly placePrepositions: readonly string[];
  /** What a place is that somebody serves: "the city of". */
  readonly areas: readonly string[];
  /** Parts of the names of many places. */
  readonly landforms: readonly string[];
  /** Say where somebody comes from, and not where they are. */
  readonly comings: readonly string[];
  /** Whom a place has: "a native of". */
  readonly residents: readonly string[];
  /** Stand behind the name of the place they serve: "… police". */
  readonly localBodies: readonly string[];
  readonly localPairs: readonly string[];
  /** Before "of" and its name, or right before it. */
  readonly localOffices: readonly string[];
  /** Say what a body is for, where a place could be named: "the planning board". */
  readonly kindsOfBodies: readonly string[];
  readonly negations: readonly string[];
  /** Abbreviations that do not end a sentence. */
  readonly abbreviations: readonly string[];
  /** Begin a sentence with a capital without being a name. */
  readonly openers: readonly string[];
  /** Words that join a clause about the person just named. */
  readonly relatives: readonly string[];
  readonly linkers: readonly string[];
  readonly months: readonly string[];
  /** Numbers written out; "one" is left out, it is seldom a count. */
  readonly numbers: readonly string[];
  readonly degrees: readonly string[];
  readonly serving: readonly string[];
  readonly schools: readonly string[];
  /** Section titles that say nothing about which question is answered below them. */
  readonly generalHeadings: readonly string[];
}

/** Reads words separated by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
