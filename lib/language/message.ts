import type { Language } from './language';

/**
 * A sentence on screen. `{name}` stands for a value; in a plural, `{n}` is the number that chooses
 * the form. Spanish may add `many` (1 000 000 de personas); without it `other` is used.
 */
export type Form = string | Plural;
export interface Plural {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = Readonly<Record<Language, Form>>;
export type Messages = Readonly<Record<string, Message>>;

/** Numbers are written the reader's way; pass a year or a house number as text. */
export type Value = string | number;

/** Keeps every text as a literal, so that keys and placeholders can be checked where used. */
export function defineMessages<const T extends Messages>(messages: T): T {
  return messages;
}

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type NamesOf<F> = F extends string ? Names<F> : F extends Plural ? 'n' | Names<F[keyof F]> : never;
type ValueOf<Name> = Name extends 'n' ? number : Value;

/** What a message needs: the values its English names. */
export type Values<M extends Message> = {
  readonly [Name in NamesOf<M['en']>]: ValueOf<Name>;
};

const placeholder = /\{(\w+)\}/g;

export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
}

/** A value that is missing leaves its placeholder to be seen: a bug should not read as a sentence. */
export function fill(
  text: string,
  values: Readonly<Record<string, Value>>,
  number: (value: number) => string,
): string {
  return text.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}
