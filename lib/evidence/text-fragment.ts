import type { Quote } from '../domain/quote';

/** Longer quotes are named by their first and last words. */
const longestWhole = 120;
const endWords = 5;
const contextWords = 3;

/**
 * The part of an address that makes a browser scroll to a quote: `#:~:text=before-,from,to,-after`.
 *
 * A browser looks for each term inside one block of the page. A quote over several blocks, and a
 * label with its value, are therefore named by where they begin and where they end.
 */
export function textFragment(quote: Quote): string {
  const [from, to] = ends(quote.text);
  const terms = [encode(from)];
  if (to !== undefined) terms.push(encode(to));
  const before = lastWords(quote.before);
  const after = firstWords(quote.after);
  if (before !== '') terms.unshift(`${encode(before)}-`);
  if (after !== '') terms.push(`-${encode(after)}`);
  return `#:~:text=${terms.join(',')}`;
}

function ends(text: string): [string, string?] {
  const trimmed = text.trim();
  const parts = trimmed.split(/\s*(?:\n|\s·\s)\s*/u).filter((part) => part !== '');
  const first = parts[0] ?? trimmed;
  const last = parts.at(-1) ?? trimmed;
  const label = /^([^:]{1,45}):\s+(?=\S)/u.exec(first);
  if (label?.[1] !== undefined) {
    const value = parts.length > 1 ? last : first.slice(label[0].length);
    return [label[1], tail(value)];
  }
  if (parts.length > 1) return [head(first), tail(last)];
  const spaced = trimmed.replace(/\s+/gu, ' ');
  if (spaced.length <= longestWhole) return [spaced];
  const words = spaced.split(' ');
  return words.length > 2 * endWords ? [head(spaced), tail(spaced)] : [spaced];
}

function head(text: string): string {
  return text.split(/\s+/u).slice(0, endWords).join(' ');
}

function tail(text: string): string {
  return text.split(/\s+/u).slice(-endWords).join(' ');
}

/** Whole words of the same block; none when the quote begins inside a word or a block. */
function lastWords(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.trim() === '' || !/\s$/u.test(line)) return '';
  const words = line.trim().split(/\s+/u);
  const whole = line.length === before.length ? words.slice(1) : words;
  return whole.slice(-contextWords).join(' ');
}

function firstWords(after: string): string {
  const [line = ''] = after.split('\n', 1);
  if (line.trim() === '' || !/^\s/u.test(line)) return '';
  const words = line.trim().split(/\s+/u);
  const whole = line.length === after.length ? words.slice(0, -1) : words;
  return whole.slice(0, contextWords).join(' ');
}

/** Dashes, commas and ampersands have a meaning of their own in the directive. */
function encode(term: string): string {
  return encodeURIComponent(term).replace(/-/g, '%2D');
}
