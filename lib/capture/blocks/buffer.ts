import { fold } from '../values/text';
import type { Anchor, Line } from './passage';

const part = '\u001f';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The text of one block as it comes in: runs of words, line breaks, edges of inline elements. */
export class Buffer {
  #text = '';
  #spans: Span[] = [];
  #open: { start: number; href: string } | undefined;

  add(text: string): void {
    this.#text += text.includes(part) ? text.replaceAll(part, ' ') : text;
  }

  breakLine(): void {
    this.#text += '\n';
  }

  edge(): void {
    if (this.#text !== '') this.#text += part;
  }

  openLink(href: string): void {
    this.#open = { start: this.#text.length, href };
  }

  closeLink(): void {
    if (this.#open !== undefined) this.#spans.push({ ...this.#open, end: this.#text.length });
    this.#open = undefined;
  }

  /** What has come in since the last time, or nothing if that was only white space. */
  flush(): { lines: Line[]; anchors: Anchor[] } | undefined {
    const text = this.#text;
    const open = this.#open;
    if (open !== undefined) {
      this.#spans.push({ ...open, end: text.length });
      this.#open = { start: 0, href: open.href };
    }
    const spans = this.#spans;
    this.#text = '';
    this.#spans = [];
    if (!/[^\s\u001f]/.test(text)) return undefined;
    const lines: Line[] = [];
    const starts: number[] = [];
    let at = 0;
    for (const raw of text.split('\n')) {
      const line = toLine(raw);
      if (line !== undefined) {
        lines.push(line);
        starts.push(at);
      }
      at += raw.length + 1;
    }
    if (lines.length === 0) return undefined;
    return { lines, anchors: spans.map((span) => toAnchor(span, text, starts)) };
  }
}

function toLine(raw: string): Line | undefined {
  const parted = raw.includes(part);
  const text = fold(parted ? raw.replaceAll(part, '') : raw);
  if (text === '') return undefined;
  if (!parted) return { text, parts: [text] };
  return {
    text,
    parts: raw
      .split(part)
      .map(fold)
      .filter((piece) => piece !== ''),
  };
}

function toAnchor({ start, end, href }: Span, text: string, starts: readonly number[]): Anchor {
  let line = starts.findLastIndex((at) => at <= start);
  const next = starts[line + 1];
  // A link may begin with white space at the end of the line before.
  if (next !== undefined && !/\S/.test(text.slice(start, Math.min(end, next)).replaceAll(part, '')))
    line++;
  return { text: fold(text.slice(start, end).replaceAll(part, '')), href, line: Math.max(0, line) };
}
