import * as v from 'valibot';

/** Fills an array with random bytes; `crypto.getRandomValues` in production. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A random id of 96 bits: never reused, never derived from a name. */
export function newId(random: Random): string {
  return [...random(new Uint8Array(16))].map((byte) => alphabet.charAt(byte & 63)).join('');
}

/** The id of a subject or a set member, as it may stand in a file from outside. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
