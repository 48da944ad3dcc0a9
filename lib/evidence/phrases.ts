import { fold, type Token, tokenize } from './tokens';

/** A phrase met in a text: whose it is and which words it covers. */
export interface Hit<T> {
  readonly payload: T;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

interface Ending<T> {
  readonly payload: T;
  readonly phrase: string;
  readonly words: number;
  /** Set for phrases of one word, which are met only as they are spelled, or in the plural. */
  readonly exact?: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** By their first letters, so that few are compared with any one word. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node<T> }[]>;
  number?: Node<T>;
  name?: Node<T>;
  readonly endings: Ending<T>[];
}

/** A beginning has at least so many letters. */
const keyed = 2;

const nothing: readonly never[] = [];

/** How many capitalized words one `@` may stand for. */
const longestName = 5;

/** Many phrases, compiled once, met in one pass. */
export class PhraseBook<T> {
  readonly #root: Node<T> = makeNode();
  /**
   * By text and word, what begins with it: most words of a text begin nothing, and come again and
   * again. It goes with the text.
   */
  readonly #begun = new WeakMap<readonly Token[], Map<string, readonly Node<T>[]>>();

  add(phrase: string, payload: T): void {
    const parts = readPhrase(phrase);
    let node = this.#root;
    for (const part of parts) node = step(node, part);
    const [only] = parts;
    const exact = parts.length === 1 && only?.kind === 'word' ? { exact: only.word } : {};
    node.endings.push({ payload, phrase, words: parts.length, ...exact });
  }

  /** Every phrase that begins at a word of `tokens` between `from` and `to` and ends before `to`. */
  match(tokens: readonly Token[], from: number, to: number, report: (hit: Hit<T>) => void): void {
    const begun = this.#begun.get(tokens) ?? new Map<string, readonly Node<T>[]>();
    this.#begun.set(tokens, begun);
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token === undefined) return;
      const search = { tokens, from: at, to, report };
      for (const node of this.#beginnings(token, begun)) walk(node, at + 1, search);
      walkOpen(this.#root, at, search);
    }
  }

  #beginnings(token: Token, begun: Map<string, readonly Node<T>[]>): readonly Node<T>[] {
    const known = begun.get(token.word);
    if (known !== undefined) return known;
    const found = following(this.#root, token);
    begun.set(token.word, found);
    return found;
  }
}

/** One beginning of phrases, and whom to tell of those that are met. */
interface Search<T> {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly report: (hit: Hit<T>) => void;
}

/** Goes on from the words up to `at`, which lead to this node. */
function walk<T>(node: Node<T>, at: number, search: Search<T>): void {
  const { from, report, to, tokens } = search;
  const before = tokens[at - 1]?.word ?? '';
  for (const { exact, payload, phrase, words } of node.endings) {
    if (exact === undefined || isSpelled(before, exact)) {
      report({ payload, phrase, from, to: at, words });
    }
  }
  const token = tokens[at];
  if (at >= to || token === undefined) return;
  for (const next of following(node, token)) walk(next, at + 1, search);
  walkOpen(node, at, search);
}

/** What stands for any number, or for any name. */
function walkOpen<T>({ name, number }: Node<T>, at: number, search: Search<T>): void {
  const { to, tokens } = search;
  if (number !== undefined && tokens[at]?.number === true) walk(number, at + 1, search);
  if (name === undefined) return;
  const limit = Math.min(to, at + longestName);
  for (let end = at; end < limit && tokens[end]?.capital === true; end += 1) {
    walk(name, end + 1, search);
  }
}

type Part =
  | { readonly kind: 'word'; readonly word: string; readonly stem: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'name' };

function readPhrase(phrase: string): Part[] {
  return phrase.split(/[\s-]+/u).flatMap((piece): Part[] => {
    if (piece === '#') return [{ kind: 'number' }];
    if (piece === '@') return [{ kind: 'name' }];
    if (piece.endsWith('*')) return [{ kind: 'prefix', prefix: fold(piece.slice(0, -1)) }];
    return tokenize(piece).map(({ word, stem }) => ({ kind: 'word', word, stem }));
  });
}

function step<T>(node: Node<T>, part: Part): Node<T> {
  if (part.kind === 'number') return (node.number ??= makeNode());
  if (part.kind === 'name') return (node.name ??= makeNode());
  if (part.kind === 'word') {
    const next = node.next.get(part.stem) ?? makeNode();
    node.next.set(part.stem, next);
    return next;
  }
  const initial = part.prefix.slice(0, keyed);
  const sameInitial = node.prefixes.get(initial) ?? [];
  const known = sameInitial.find(({ prefix }) => prefix === part.prefix);
  if (known !== undefined) return known.node;
  const next = makeNode<T>();
  node.prefixes.set(initial, [...sameInitial, { prefix: part.prefix, node: next }]);
  return next;
}

/** In the plural, too. */
function isSpelled(word: string, exact: string): boolean {
  if (!word.startsWith(exact)) return false;
  return word.length === exact.length || (word.length === exact.length + 1 && word.endsWith('s'));
}

/** What the word leads to: most words lead nowhere. */
function following<T>({ next, prefixes }: Node<T>, { stem, word }: Token): readonly Node<T>[] {
  const exact = next.get(stem);
  const begun = prefixes.size === 0 ? undefined : prefixes.get(word.slice(0, keyed));
  if (begun === undefined) return exact === undefined ? nothing : [exact];
  const prefixed = begun.flatMap(({ node, prefix }) => (word.startsWith(prefix) ? [node] : []));
  return exact === undefined ? prefixed : [exact, ...prefixed];
}

function makeNode<T>(): Node<T> {
  return { next: new Map(), prefixes: new Map(), endings: [] };
}
