import type { Audience } from '../../domain/audience';
import type { Failed, Result } from '../../domain/result';
import type { Category } from '../../domain/visibility';

/** What a file holds: all of the group's, some people, what is new, or a whole backup. */
export type FileHolds = 'everything' | 'chosen' | 'new' | 'backup';
export type BlobsGoing = 'none' | 'texts' | 'all';
export type PeopleGoing = 'no' | 'initials' | 'names';

/** Whom a file is sealed to; the group's key is looked up where the work is done. */
export type OrderSeal =
  | { readonly to: 'group' }
  | { readonly to: 'passphrase'; readonly passphrase: string }
  | { readonly to: 'nobody' };

/** A group file as a person wants it made. */
export interface Order {
  readonly what: FileHolds;
  readonly assessments: boolean;
  readonly people: PeopleGoing;
  readonly blobs: BlobsGoing;
  readonly seal: OrderSeal;
  /** With `chosen`: ids of profiles. */
  readonly profiles?: readonly string[];
}

export interface Made {
  readonly name: string;
  readonly file: Blob;
  readonly subjects: number;
  readonly entries: number;
  readonly blobs: number;
  /** Texts and pictures that no reader would take: left out. */
  readonly tooLarge: number;
}

/** What a file would hold, before it is made. */
export interface Weighed {
  readonly fields: readonly {
    readonly kind: string;
    readonly field: string;
    readonly category: Category;
    readonly leaving: number;
    readonly staying: number;
  }[];
  readonly subjects: number;
  readonly entries: number;
  /** About how many bytes. */
  readonly size: number;
}

/** What a group file would change here. Nothing is written to find out. */
export interface FilePreview {
  readonly is: 'group';
  /** By which it is taken, or the one that was opened last would be. */
  readonly opening: number;
  readonly name: string;
  readonly group: string;
  readonly otherGroup: boolean;
  /** Sealed with a key that the group gave up: it may come from somebody who left. */
  readonly earlierKey: boolean;
  readonly what: FileHolds | 'rescue';
  readonly by: string;
  readonly at: number;
  /** Entries that are new here, that were here, and that stay away because they were erased. */
  readonly fresh: number;
  readonly repeated: number;
  readonly erasedHere: number;
  readonly freshBlobs: number;
  /** How many, and the first of them. */
  readonly people: number;
  readonly newPeople: readonly Named[];
  readonly members: readonly MemberBrings[];
  readonly disagreements: readonly (Named & { readonly attribute: string })[];
  readonly erasures: readonly AskedErasure[];
  /** What this version cannot show; it is kept and passed on. */
  readonly unknown: number;
  /** The file is this person's own backup, and nobody has written on this device yet. */
  readonly mayBecome: boolean;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What somebody asks to erase of one subject, and what that would take from here. */
export interface AskedErasure extends Named {
  /** Who asks, by name; empty for this device. */
  readonly by: string;
  /** Agreed to together, or not. */
  readonly entries: readonly string[];
  readonly erases: Items;
  /** Kept, but no longer shown. */
  readonly hides: Items;
  /** Texts of pages and pictures whose bytes would go. */
  readonly blobs: number;
  /** Others here who stand on those pages too. */
  readonly others: readonly string[];
}

/** How many answers, pages and other things are said under attributes of their own. */
export interface Items {
  readonly answers: number;
  readonly pages: number;
  readonly other: number;
}

export interface MemberBrings {
  readonly member: string;
  readonly name: string;
  readonly people: number;
  readonly findings: number;
  readonly clips: number;
  readonly other: number;
}

/** What a file of another program would bring. */
export interface TablePreview {
  readonly is: 'table';
  readonly name: string;
  readonly format: 'csv' | 'open-states' | 'popolo' | 'vcard';
  /** Of a table: its columns, what each is taken for, and an example from the first row. */
  readonly columns: readonly {
    readonly head: string;
    /** What a choice for it is remembered under. */
    readonly key: string;
    readonly match: string;
    readonly sample: string;
  }[];
  readonly people: readonly {
    readonly at: number;
    readonly name: string;
    readonly role: string;
    readonly organization: string;
    readonly contacts: number;
    /** The profile here that seems to be the same one. */
    readonly same?: Named;
  }[];
  /** How many of them the file gives no audience. */
  readonly withoutAudience: number;
  readonly issues: readonly {
    readonly at: number;
    readonly cause: string;
    readonly field?: string;
  }[];
}

export interface Taken {
  readonly fresh: number;
  readonly subjects: number;
  readonly repeated: number;
  readonly freshBlobs: number;
  /** Erasures that were not agreed to. */
  readonly held: number;
}

export interface Brought {
  readonly member: string;
  /** Members that are the same person on other devices. */
  readonly merged: readonly string[];
  readonly name: string;
  readonly color: string;
  readonly us: boolean;
  readonly people: number;
  readonly findings: number;
  readonly clips: number;
  readonly entries: number;
  readonly since: number;
  readonly latest: number;
}

/** The words of the seats in some files of officials, in the reader's language. */
export interface SeatWords {
  readonly upper: string;
  readonly lower: string;
  readonly legislature: string;
}

export interface Asked {
  readonly file: File;
  /** As typed, six words or any other. */
  readonly passphrase?: string;
  /** Only what the group that one works in seals now, for what is read without being asked. */
  readonly onlyOurKey?: boolean;
  readonly language: 'en' | 'es';
  readonly chambers: SeatWords;
  /** What a person took columns for, by their heads. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Each long work by name: what is asked, and what comes of it. */
export interface ShareJobs {
  readonly make: { readonly asked: Order; readonly answer: Made };
  readonly weigh: { readonly asked: Order; readonly answer: Weighed };
  readonly open: { readonly asked: Asked; readonly answer: FilePreview | TablePreview };
  /** Writes a group file that was opened, the last one unless told. */
  readonly take: {
    readonly asked: {
      readonly opening?: number;
      /** The restore point made just before carries it. */
      readonly label: string;
      readonly erasuresAgreed: readonly string[];
      readonly become: boolean;
    };
    readonly answer: Taken;
  };
  /** Writes the people of the table that was opened last. */
  readonly takeTable: {
    readonly asked: {
      readonly label: string;
      readonly same: 'fill' | 'skip' | 'add';
      /** Of those for whom neither the file nor their profile says one. */
      readonly audience?: Audience;
    };
    readonly answer: Taken;
  };
  readonly brought: { readonly asked: null; readonly answer: readonly Brought[] };
  /** The group's key, sealed to the passphrase: text to be sent. */
  readonly invite: { readonly asked: { readonly passphrase: string }; readonly answer: string };
  readonly join: {
    readonly asked: { readonly pasted: string; readonly words: string };
    readonly answer: { readonly name: string };
  };
}
export type ShareJob = keyof ShareJobs;

export interface How {
  readonly signal: AbortSignal;
  /** `of` is 0 while nobody knows. */
  readonly onProgress: (at: number, of: number) => void;
}

/** Work that may last, done where no screen waits for it. */
export type ShareWork = {
  readonly [Job in ShareJob]: (
    asked: ShareJobs[Job]['asked'],
    how: How,
  ) => Promise<Result<ShareJobs[Job]['answer']>>;
};

/** What a job says to whoever asked for it. */
export type ShareNews =
  | { readonly id: number; readonly is: 'progress'; readonly at: number; readonly of: number }
  | {
      readonly id: number;
      readonly is: 'end';
      readonly result: { ok: true; value: unknown } | Failed;
    }
  | { readonly id: number; readonly is: 'bug'; readonly message: string };

export type ShareRequest =
  | { readonly id: number; readonly is: 'cancel' }
  | { readonly id: number; readonly is: 'job'; readonly job: ShareJob; readonly asked: unknown };
