import type { Clip } from '../../domain/clip';
import type { Finding } from '../../domain/finding';
import { foldText } from '../../domain/fold-text';
import { isOlderThan } from './look-again';

/** How far an answer can be leaned on. */
export type FindingStatus = 'disputed' | 'confirmed' | 'stale' | 'single';

export interface Weighed {
  readonly id: string;
  readonly finding: Finding;
  /** Where it was read, when it was read. */
  readonly clip: Clip | undefined;
  readonly saidAt: number;
  /** When its page was last seen without the quote. */
  readonly goneAt?: number | undefined;
}

/** What people said about how answers to one question go together. */
export interface Verdict {
  readonly say: 'agree' | 'differ';
  readonly of: readonly string[];
}

export interface Weight {
  readonly status: FindingStatus;
  /** Sources that say the same and do not copy one another, this one counted. */
  readonly sources: number;
  /** The quote is no longer on its page: said whatever else speaks for the answer. */
  readonly goneAt?: number;
}

/** Weighs each answer to a question among all of them, in their order. */
export function weighAll(
  all: readonly Weighed[],
  verdict: Verdict | undefined,
  now: number,
  lookAgain: number,
): readonly Weight[] {
  // Each text is taken apart once: every answer is held against every other.
  const read = all.map((one) => ({ one, ...saidIn(one.finding.text) }));
  return read.map((own): Weight => {
    const { one } = own;
    const gone = one.goneAt === undefined ? {} : { goneAt: one.goneAt };
    const others = read.filter((other) => other.one.id !== one.id);
    const judged = others.filter(
      (other) => verdict?.of.includes(one.id) === true && verdict.of.includes(other.one.id),
    );
    if (verdict?.say === 'differ' && judged.length > 0) {
      return { status: 'disputed', sources: 1, ...gone };
    }
    const agreeing = others.filter((other) => judged.includes(other) || saysTheSame(own, other));
    const sources = independent([one, ...agreeing.map((other) => other.one)]);
    if (sources > 1) return { status: 'confirmed', sources, ...gone };
    const seen = one.clip?.seen ?? one.saidAt;
    const stale = one.goneAt !== undefined || isOlderThan(lookAgain, seen, now);
    return { status: stale ? 'stale' : 'single', sources, ...gone };
  });
}

interface SaidInWords {
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
}

function saidIn(text: string): SaidInWords {
  return {
    words: new Set(foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []),
    numbers: (text.match(/\d+/gu) ?? []).toSorted().join(' '),
  };
}

/** "Served 1998–2004" and "served 1999–2004" share most words, and differ. */
function saysTheSame(one: SaidInWords, other: SaidInWords): boolean {
  if (one.numbers !== other.numbers) return false;
  const both = one.words.intersection(other.words).size;
  const either = one.words.size + other.words.size - both;
  return either > 0 && both / either >= 0.6;
}

/** How many of these do not stand on one another: another site, and not the same words reprinted. */
function independent(answers: readonly Weighed[]): number {
  const kept: Weighed[] = [];
  for (const answer of answers) {
    if (!kept.some((other) => dependent(answer, other))) kept.push(answer);
  }
  return kept.length;
}

function dependent(one: Weighed, other: Weighed): boolean {
  const place = placeOf(one);
  if (place === '' || place === placeOf(other)) return true;
  if (one.clip?.text !== undefined && one.clip.text === other.clip?.text) return true;
  const quote = quoteOf(one);
  return quote !== '' && quote === quoteOf(other);
}

/** A source that nobody named could be any of the others. */
function placeOf({ clip, finding }: Weighed): string {
  if (clip?.url !== undefined) return new URL(clip.url).hostname.replace(/^www\./u, '');
  return foldText(clip?.site ?? finding.source ?? '').trim();
}

function quoteOf({ finding }: Weighed): string {
  return foldText(finding.quote?.text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
