import { audiences, forms, type Audience, type Form } from '../../domain/audience';
import { contactKey, contactKinds, type ContactKind } from '../../domain/contact';

/** Somebody read from a file of another program; nothing is written before a person agrees. */
export interface IncomingProfile {
  /** The line of the file, or the place in its list, counted from 1. */
  readonly at: number;
  readonly name: string;
  readonly form: Form;
  readonly audience?: Audience;
  readonly role?: string;
  readonly organization?: string;
  readonly place?: string;
  readonly district?: string;
  readonly otherNames: readonly string[];
  readonly contacts: readonly { readonly kind: ContactKind; readonly value: string }[];
  readonly tags: readonly string[];
}

/** Why something of a file was left out. The rest of the file is read all the same. */
export type IssueCause =
  /** Nobody to make a profile of. */
  | 'row-without-name'
  /** More cells than columns: they may have shifted. */
  | 'row-too-wide'
  /** A quote that is never closed; the line was read without its meaning. */
  | 'row-open-quote'
  /** Longer than the field can be; this value was left out. */
  | 'value-too-long'
  /** No address of e-mail; this value was left out. */
  | 'email-broken'
  /** A card or record that cannot be read. */
  | 'record-broken'
  /** Beyond the most that are read at once; this one and all after it were left out. */
  | 'too-many';

export interface Issue {
  readonly at: number;
  readonly cause: IssueCause;
  /** The column or property, where one is to blame. */
  readonly field?: string;
}

export interface Incoming {
  readonly profiles: readonly IncomingProfile[];
  readonly issues: readonly Issue[];
}

/** More than any state has officials; a preview of more would help nobody. */
export const mostIncoming = 20_000;

/** Values as they stand in the file, by field; several of a kind are allowed where sets are. */
export interface RawProfile {
  readonly at: number;
  readonly name?: string | undefined;
  readonly form?: string | undefined;
  readonly audience?: string | undefined;
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
  readonly place?: string | undefined;
  readonly district?: string | undefined;
  readonly otherNames?: readonly string[];
  readonly contacts?: readonly { readonly kind: ContactKind; readonly value: string }[];
  readonly tags?: readonly string[];
}

/** Collects what is read, each value made fit for its field, and says what was left out. */
export class IncomingList {
  readonly #profiles: IncomingProfile[] = [];
  readonly #issues: Issue[] = [];

  get isFull(): boolean {
    return this.#profiles.length >= mostIncoming;
  }

  issue(at: number, cause: IssueCause, field?: string): void {
    this.#issues.push({ at, cause, ...(field !== undefined && { field }) });
  }

  add(raw: RawProfile): void {
    const { at } = raw;
    const fit = (field: string, value: string | undefined, max: number) => {
      const words = oneLine(value ?? '');
      if (words.length <= max) return words === '' ? undefined : words;
      this.issue(at, 'value-too-long', field);
      return undefined;
    };
    const all = (field: string, values: readonly string[] = [], max: number) => [
      ...new Set(values.flatMap((value) => fit(field, value, max) ?? [])),
    ];
    const name = fit('name', raw.name, 200) ?? fit('organization', raw.organization, 200);
    if (name === undefined) return this.issue(at, 'row-without-name');
    const fields = {
      role: fit('role', raw.role, 200),
      organization: fit('organization', raw.organization, 200),
      place: fit('place', raw.place, 200),
      district: fit('district', raw.district, 200),
      audience: oneOf(audiences, raw.audience),
    };
    const named = oneLine(raw.name ?? '') !== '';
    this.#profiles.push({
      at,
      name,
      form: oneOf(forms, raw.form) ?? (named ? 'person' : 'organization'),
      ...present({ ...fields, organization: named ? fields.organization : undefined }),
      otherNames: all('otherNames', raw.otherNames, 200).filter((other) => other !== name),
      contacts: this.#contacts(raw, fit),
      tags: all('tags', raw.tags, 60),
    });
  }

  #contacts(
    { at, contacts = [] }: RawProfile,
    fit: (field: string, value: string, max: number) => string | undefined,
  ): IncomingProfile['contacts'] {
    const byKey = new Map<string, { kind: ContactKind; value: string }>();
    for (const { kind, value } of contacts) {
      if (!contactKinds.includes(kind)) continue;
      const fitting = fit(kind, value, 400);
      if (fitting === undefined || !isSafe(kind, fitting)) continue;
      if (kind === 'email' && !holdsAddress.test(fitting)) {
        this.issue(at, 'email-broken', kind);
        continue;
      }
      const contact = { kind, value: fitting };
      const key = contactKey(contact);
      if (!byKey.has(key)) byKey.set(key, contact);
    }
    return [...byKey.values()];
  }

  done(): Incoming {
    return { profiles: this.#profiles, issues: this.#issues };
  }
}

/** With a name before it or others behind it too, as people write them down. */
const holdsAddress = /[^\s@]@[^\s@]+\.[^\s@]/u;

/** An address that something may open must be one of the web. */
function isSafe(kind: ContactKind, value: string): boolean {
  if (kind !== 'website' && kind !== 'social') return true;
  return !/^[a-z][a-z0-9+.-]*:/i.test(value) || /^https?:\/\//i.test(value);
}

/** White space and control characters become single spaces. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function oneOf<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  const wanted = value?.trim().toLowerCase();
  return list.find((one) => one === wanted);
}

type Present<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
