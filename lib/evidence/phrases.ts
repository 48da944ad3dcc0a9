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

/** How many capitalized words one `@` may stand for. */
const longestName = 5;

/** Many phrases, compiled once, met in one pass. */
export class PhraseBook<T> {
  readonly #root: Node<T> = makeNode();

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
    for (let at = from; at < to; at += 1) this.#walk(this.#root, tokens, at, at, to, report);
  }

  #walk(
    node: Node<T>,
    tokens: readonly Token[],
    from: number,
    at: number,
    to: number,
    report: (hit: Hit<T>) => void,
  ): void {
    const before = tokens[at - 1];
    if (at > from && before !== undefined) {
      for (const { exact, payload, phrase, words } of node.endings) {
        if (exact === undefined || before.word === exact || before.word === `${exact}s`) {
          report({ payload, phrase, from, to: at, words });
        }
      }
    }
    const token = tokens[at];
    if (at >= to || token === undefined) return;
    const exact = node.next.get(token.stem);
    if (exact !== undefined) this.#walk(exact, tokens, from, at + 1, to, report);
    if (node.prefixes.size > 0) {
      for (const { prefix, node: next } of node.prefixes.get(token.word.slice(0, keyed)) ?? []) {
        if (token.word.startsWith(prefix)) this.#walk(next, tokens, from, at + 1, to, report);
      }
    }
    if (token.number && node.number !== undefined) {
      this.#walk(node.number, tokens, from, at + 1, to, report);
    }
    if (node.name !== undefined) {
      const limit = Math.min(to, at + longestName);
      for (let end = at; end < limit && tokens[end]?.capital === true; end += 1) {
        this.#walk(node.name, tokens, from, end + 1, to, report);
      }
    }
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

function makeNode<T>(): Node<T> {
  return { next: new Map(), prefixes: new Map(), endings: [] };
}
