import { type Block, type BlockKind, blockText, type Page, pageText } from '../domain/page';
import { type Span, splitChains, splitSentences } from './sentences';
import { type Token, tokenize, wordsInSmall } from './tokens';

/** A heading a segment stands under. `near` when the segment is the first thing below it. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  /** Read as a heading because of its shape only. */
  readonly guessed: boolean;
}

/** A sentence, a value with its label, a list item or a row: what can be proposed as a passage. */
export interface Segment extends Span {
  /** Range in the tokens of the text. */
  readonly from: number;
  readonly to: number;
  readonly kind: BlockKind;
  readonly main: boolean;
  readonly block: number;
  /** Place of this segment in its block, and of its block under the nearest heading. */
  readonly nth: number;
  readonly below: number;
  readonly label: string | undefined;
  /** Of a heading: 1 to 6. */
  readonly level: number | undefined;
  /** From the top of the page down to the nearest. */
  readonly trail: readonly Heading[];
}

/** A whole text, cut up and ready for any number of questions. */
export interface Reading {
  readonly text: string;
  readonly title: string;
  readonly tokens: readonly Token[];
  /** What stands somewhere in small letters. */
  readonly small: ReadonlySet<string>;
  readonly segments: readonly Segment[];
  /** The first sentence of the main text. */
  readonly opening: Segment | undefined;
}

const inlineLabel = /^[\p{Lu}¿][^:.;!?]{1,45}:\s+\S/u;
/** A sentence has more words than this. */
const shortest = 4;
/** A row of two cells, the first of which is short, gives a value under a name. */
const cellGap = ' · ';
const rowLabel = /^\p{Lu}[^\d.:;!?]{2,30}$/u;
const seat =
  /^(?:vice |deputy |co-?|ranking )*(?:chair\p{L}*|member|secretary|convener|substitute|alternate|vocal|president[ea]|titular|suplente)\b/iu;
const guessedLevel = 7;

export function readPage(page: Pick<Page, 'blocks' | 'title'>): Reading {
  return readBlocks(page.blocks, page.title);
}

/** Reads plain text; with `sentences`, every passage keeps to one of them. */
export function readText(text: string, sentences: readonly string[] = []): Reading {
  if (sentences.length > 0) return readSentences(text, sentences);
  const blocks: Block[] = [];
  const spans: Span[] = [];
  for (const span of paragraphs(text)) {
    const piece = text.slice(span.start, span.end);
    spans.push(span);
    blocks.push({ kind: kindOf(piece), text: piece, main: true, ...headingLevel(piece) });
  }
  return cut(text, '', blocks, spans);
}

function readBlocks(blocks: readonly Block[], title: string): Reading {
  const spans: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    const end = at + blockText(block).length;
    spans.push({ start: at, end });
    at = end + 1;
  }
  return cut(pageText(blocks), title, blocks, spans);
}

function readSentences(text: string, sentences: readonly string[]): Reading {
  const blocks: Block[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence.trim(), at);
    if (start < 0 || sentence.trim() === '') continue;
    at = start + sentence.trim().length;
    spans.push({ start, end: at });
    blocks.push({ kind: 'paragraph', text: sentence.trim(), main: true });
  }
  return cut(text, '', blocks, spans, true);
}

function cut(
  text: string,
  title: string,
  blocks: readonly Block[],
  spans: readonly Span[],
  whole = false,
): Reading {
  const tokens = tokenize(text);
  const segments: Segment[] = [];
  // Where a page's build hides its main part, all of it may be that.
  const marked = blocks.some(({ main }) => main);
  let trail: Heading[] = [];
  let below = 0;
  let token = 0;
  blocks.forEach((block, index) => {
    const span = spans[index];
    if (span === undefined) return;
    const heading = whole ? undefined : readHeading(block);
    if (heading !== undefined) {
      trail = [...trail.filter(({ level }) => level < heading.level), heading];
      below = 0;
    } else if (block.kind === 'paragraph' && below > 0) {
      trail = trail.filter(({ guessed }) => !guessed);
    }
    pieces(text, block, span, whole).forEach((piece, nth) => {
      const from = seek(tokens, token, piece.start);
      const to = seek(tokens, from, piece.end);
      token = to;
      const own = nth === 0 ? block.label : undefined;
      const label = own ?? (whole ? undefined : readLabel(text, piece, block.kind));
      segments.push({
        start: piece.start,
        end: piece.end,
        from,
        to,
        kind: block.kind,
        main: block.main || !marked,
        block: index,
        nth,
        below,
        trail: heading === undefined ? trail : trail.slice(0, -1),
        label,
        level: block.level,
      });
    });
    if (heading === undefined) below += 1;
  });
  const opening = segments.find(
    ({ from, kind, main, to }) => main && kind === 'paragraph' && to - from > shortest,
  );
  return { text, title, tokens, small: wordsInSmall(text, tokens), segments, opening };
}

function pieces(text: string, block: Block, span: Span, whole: boolean): Span[] {
  if (whole || block.kind === 'row' || block.kind === 'heading') return [span];
  return splitSentences(text, span.start, span.end).flatMap((one) => splitChains(text, one));
}

/** First token at or after an offset. */
function seek(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? offset) < offset) at += 1;
  return at;
}

function readHeading(block: Block): Heading | undefined {
  if (block.kind === 'heading') {
    return { text: block.text, level: block.level ?? 2, guessed: false };
  }
  if (block.kind !== 'paragraph' && !block.text.endsWith(':')) return undefined;
  if (block.kind === 'pair' || block.kind === 'row') return undefined;
  if (block.text.length > 48 || /[.!?,;]$/.test(block.text)) return undefined;
  if (block.text.split(/\s+/u).length > 5 || inlineLabel.test(block.text)) return undefined;
  return { text: block.text, level: guessedLevel, guessed: true };
}

function readLabel(text: string, span: Span, kind: BlockKind): string | undefined {
  const head = text.slice(span.start, Math.min(span.end, span.start + 60));
  if (kind === 'row') {
    const cells = text.slice(span.start, span.end).split(cellGap);
    const [first = ''] = cells;
    // "Education · Member" is a committee and a seat on it.
    return cells.length === 2 && rowLabel.test(first) && !seat.test(cells[1] ?? '')
      ? first
      : undefined;
  }
  if (!inlineLabel.test(head)) return undefined;
  const label = head.slice(0, head.indexOf(':'));
  return label.split(/\s+/u).length <= 5 ? label : undefined;
}

function kindOf(piece: string): BlockKind {
  if (/^\s*(?:[-•*–·]|\d{1,2}[.)])\s/u.test(piece)) return 'item';
  return headingLevel(piece).level === undefined ? 'paragraph' : 'heading';
}

function headingLevel(piece: string): { level?: number } {
  const marked = /^(#{1,6})\s/.exec(piece)?.[1];
  return marked === undefined ? {} : { level: marked.length };
}

/** Paragraphs of plain text. Lines that only wrap are joined; lines that stand alone are not. */
function paragraphs(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].filter((line) => line[0].trim() !== '');
  const spans: Span[] = [];
  lines.forEach((line, index) => {
    const start = line.index + line[0].search(/\S/u);
    const end = line.index + line[0].trimEnd().length;
    const last = spans.at(-1);
    const previous = lines[index - 1];
    if (
      last !== undefined &&
      previous !== undefined &&
      wraps(text, last.end, previous[0], line[0])
    ) {
      spans[spans.length - 1] = { start: last.start, end };
    } else {
      spans.push({ start, end });
    }
  });
  return spans;
}

function wraps(text: string, end: number, previous: string, line: string): boolean {
  if (/\n\s*\n/u.test(text.slice(end, end + 200).split(line)[0] ?? '')) return false;
  if (/^\s*\p{Ll}/u.test(line) && /[\p{L},]\s*$/u.test(previous)) return true;
  return (
    previous.length >= 56 &&
    previous.length <= 110 &&
    /[^.!?:]$/u.test(previous.trimEnd()) &&
    !/^\s*(?:[-•*–·]|\d{1,2}[.)])\s/u.test(line)
  );
}
