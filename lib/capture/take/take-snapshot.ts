import type { Snapshot } from '../../domain/snapshot';
import { isInline } from '../blocks/tags';
import { frameBody, isElement, isText, type Nodes, shownNodes } from './branches';
import { isStructuredData, writeHead, writeStructuredData } from './head';
import { type Limits, standardLimits } from './limits';
import { isLegible } from './legible';
import { escapeText, isSkipped, isVoid, openTag, writableTag } from './markup';
import { beginSelection, type Selecting } from './selection';
import { isNamed } from './tucked-away';
import { sightOf, standsAlone, type Surroundings } from './visibility';

export interface TakeOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Gives the page its turn; resolves when the walk may go on. */
  readonly pause: () => Promise<void>;
  readonly limits?: Partial<Limits>;
}

/** One level of the walk: the nodes still to come, what closes it, and how it is seen. */
interface Level extends Surroundings {
  readonly tag: string;
  /** Of an element that no style sheet names: the level of the nearest one around it that one may. */
  readonly under: Level | undefined;
  /** Tags of such elements under this one whose words are legible: those to come look alike. */
  legible: Set<string> | undefined;
  readonly nodes: Nodes;
  readonly close: string;
  /** Whether its own words are seen: not in an element set to `visibility: hidden`. */
  words: 'no' | 'yes' | 'unasked';
  /** Between its words spaces and line breaks count. */
  readonly spaced: boolean;
  /** Set on lines of its own. */
  readonly alone: boolean;
}

const outermost: Surroundings = { collapsed: false, faded: false };

/** Parts are put together on the way: all at once would keep the page waiting at the end. */
const mostParts = 4_096;

class Writer {
  #whole = '';
  #parts: string[] = [];
  length = 0;

  write(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
    if (this.#parts.length >= mostParts) this.#join();
  }

  #join(): void {
    this.#whole += this.#parts.join('');
    this.#parts = [];
  }

  toString(): string {
    this.#join();
    return this.#whole;
  }
}

/** Writes what is left of elements that are no part of the text but carry data. */
function writeData(element: Element, tag: string, out: Writer): void {
  if (tag === 'script' && isStructuredData(element)) out.write(writeStructuredData(element));
  if ((tag === 'meta' || tag === 'link') && element.hasAttribute('itemprop')) {
    out.write(openTag(element, tag, ''));
  }
}

/** Writes the opening of an element; its level, if there is anything in it to walk through. */
function enter(element: Element, above: Level | undefined, out: Writer): Level | undefined {
  const tag = writableTag(element.localName);
  if (isSkipped(tag)) {
    writeData(element, tag, out);
    return undefined;
  }
  const named = isNamed(element);
  const lineBreak = tag === 'br' || tag === 'wbr';
  const sight = lineBreak ? 'seen' : sightOf(element, named, above ?? outermost);
  if (sight === 'none') return undefined;
  const framed = tag === 'iframe' || tag === 'frame';
  if (framed && frameBody(element) === null) return undefined;
  const name = framed || tag === 'body' ? 'div' : tag;
  const alone = standsAlone(element, tag);
  out.write(openTag(element, name, alone ? ' data-gw-block' : ''));
  if (isVoid(name)) return undefined;
  return {
    tag,
    under: named ? undefined : (above?.under ?? above),
    legible: undefined,
    nodes: shownNodes(element),
    close: `</${name}>`,
    words: sight === 'children' ? 'no' : 'unasked',
    faded: above?.faded === true || sight === 'faded',
    collapsed: above?.collapsed === true || (tag === 'details' && !element.hasAttribute('open')),
    spaced: tag === 'pre',
    alone: alone || !isInline(element),
  };
}

const indentation = /^[\t\n\r ]+$/;

/**
 * What an element's own words are, without the indentation between one element and the next; undefined
 * when nobody sees them.
 */
function textOf(node: Node, level: Level, room: number): string | undefined {
  if (level.words === 'no') return undefined;
  const text = node.nodeValue ?? '';
  if (indentation.test(text)) return level.spaced ? text.slice(0, room) : ' ';
  if (level.words === 'unasked' && !isSeen(node, level)) return undefined;
  return escapeText(text.length > room ? text.slice(0, room) : text);
}

/** An element's words are all of its size and place, so that one answer holds for those after it. */
function isSeen(node: Node, level: Level): boolean {
  const { tag, under } = level;
  if (under?.legible?.has(tag) !== true) {
    if (!isLegible(node)) return false;
    if (under !== undefined) (under.legible ??= new Set()).add(tag);
  }
  level.words = 'yes';
  return true;
}

/** Iterative, since a page may be nested deeper than any call stack. True when all was taken. */
async function walk(
  root: Element,
  out: Writer,
  limits: Limits,
  { now, pause }: TakeOptions,
  selecting: Selecting | undefined,
): Promise<boolean> {
  let complete = true;
  let nodes = 0;
  let sliceStart = now();
  const first = enter(root, undefined, out);
  const levels = first === undefined ? [] : [first];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const full = out.length > limits.length || nodes > limits.nodes;
    const node = full ? null : level.nodes.next();
    if (node === null) {
      complete &&= !full;
      out.write(level.close);
      if (level.alone) selecting?.edge();
      levels.pop();
      continue;
    }
    if (++nodes % 64 === 0 && now() - sliceStart >= limits.slice) {
      await pause();
      sliceStart = now();
    }
    if (isText(node)) {
      const text = textOf(node, level, limits.length - out.length + 1);
      if (text === undefined) continue;
      out.write(text);
      selecting?.take(node);
    } else if (isElement(node)) {
      if (levels.length < limits.depth) {
        const below = enter(node, level, out);
        if (below === undefined ? node.localName === 'br' : below.alone) selecting?.edge();
        if (below !== undefined) levels.push(below);
      } else complete = false;
    }
  }
  return complete;
}

/** The visible document of this moment, written out. Reads only; the page is left as it is. */
export async function takeSnapshot(document: Document, options: TakeOptions): Promise<Snapshot> {
  const seen = options.now();
  const selecting = beginSelection(document);
  const out = new Writer();
  const lang = (document.documentElement?.lang ?? '').replaceAll(/[^\w-]/g, '');
  out.write(`<!doctype html><html lang="${lang}"><head>${writeHead(document)}</head><body>`);
  const root = document.body ?? document.documentElement;
  const limits = { ...standardLimits, ...options.limits };
  const complete = root === null || (await walk(root, out, limits, options, selecting));
  const selection = selecting?.taken();
  out.write('</body></html>');
  return {
    url: document.URL,
    title: document.title,
    html: out.toString(),
    contentType: document.contentType,
    seen,
    ...(selection === undefined ? {} : { selection }),
    truncated: !complete,
  };
}
