import { done, failed, type Result } from '../domain/result';

/** What an entry can say: JSON, and nothing that two readers could spell or understand apart. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonCause =
  'entry-too-deep' | 'entry-bad-key' | 'entry-bad-text' | 'entry-bad-number' | 'entry-not-json';

export const deepest = 16;

/** Keys by which an object could reach what it was not given. */
const barredKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class Refusal extends Error {
  constructor(readonly reason: JsonCause) {
    super(reason);
  }
}

/**
 * The one spelling of a value: keys sorted by UTF-16 code unit, numbers and strings as
 * JSON.stringify writes them, no white space. Fails on what has no single spelling or could harm
 * a reader: lone surrogates, -0, numbers beyond 2^53-1, depth over 16, prototype keys, anything
 * that is not JSON. The outermost array or object counts as depth 1.
 */
export function canonicalJson(value: unknown): Result<string, JsonCause> {
  try {
    return done(spell(value, 1));
  } catch (error) {
    if (error instanceof Refusal) return failed(error.reason);
    throw error;
  }
}

function spell(value: unknown, depth: number): string {
  if (typeof value === 'string') return spellText(value);
  if (typeof value === 'number') return spellNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new Refusal('entry-not-json');
  // The limit also bounds the recursion, so no nesting can exhaust the stack.
  if (depth > deepest) throw new Refusal('entry-too-deep');
  if (Array.isArray(value)) return spellList(value, depth);
  return spellObject(value, depth);
}

function spellText(text: string): string {
  if (!text.isWellFormed()) throw new Refusal('entry-bad-text');
  return JSON.stringify(text);
}

function spellNumber(number: number): string {
  const fits = Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER;
  if (!fits || Object.is(number, -0)) throw new Refusal('entry-bad-number');
  return String(number);
}

function spellList(list: readonly unknown[], depth: number): string {
  let text = '';
  // By index, so that a hole is met (and refused) instead of skipped.
  for (let at = 0; at < list.length; at += 1) {
    text += (at === 0 ? '' : ',') + spell(list[at], depth + 1);
  }
  return `[${text}]`;
}

function spellObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw new Refusal('entry-not-json');
  const pairs = Object.entries(object);
  pairs.sort(([left], [right]) => (left < right ? -1 : 1));
  let text = '';
  for (const [key, value] of pairs) {
    if (barredKeys.has(key)) throw new Refusal('entry-bad-key');
    text += `${text === '' ? '' : ','}${spellText(key)}:${spell(value, depth + 1)}`;
  }
  return `{${text}}`;
}
