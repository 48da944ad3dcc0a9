import type { Block } from '../../lib/domain/page';
import { findEvidence, type Source, type Subject } from '../../lib/evidence/find';
import type { EvidenceQuestion } from '../../lib/evidence/question-cues';
import { type Reading, readPage, readText } from '../../lib/evidence/reading';
import { organization } from '../../lib/guide/questions/organization';
import { person } from '../../lib/guide/questions/person';
import { rankByBm25 } from '../bench/baselines/bm25';
import { rankByPosition } from '../bench/baselines/first-sentence';

/** A fictional text with the passages that answer, and the questions it leaves open. */
export interface Labelled {
  readonly id: string;
  readonly split: 'develop' | 'held-out' | 'fresh' | 'unseen' | 'later' | 'latest' | 'closing';
  readonly style: 'prose' | 'page';
  readonly lang: 'en' | 'es';
  readonly subject: Subject;
  readonly text?: string;
  /** Of a page: `#` headings, `-` items, `|` rows, `~` furniture, `label :: value`. */
  readonly lines?: readonly string[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
}

export interface Figures {
  readonly asked: number;
  readonly silent: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly recall3: number;
  readonly mrr: number;
  /** Share of questions without an answer for which something was proposed. */
  readonly falseProposals: number;
}

export const methods = ['finder', 'bm25', 'first-sentence'] as const;
export type Method = (typeof methods)[number];

const files = import.meta.glob<Labelled[]>('../fixtures/labelled/*.json', {
  eager: true,
  import: 'default',
});

export function readLabelled(): Labelled[] {
  return Object.keys(files)
    .toSorted()
    .flatMap((name) => files[name] ?? []);
}

export function questionsFor({ subject }: Labelled): readonly EvidenceQuestion[] {
  return subject.form === 'organization' ? organizationQuestions : personQuestions;
}

const personQuestions: readonly EvidenceQuestion[] = Object.values(person);
const organizationQuestions: readonly EvidenceQuestion[] = Object.values(organization);

export function sourceOf({ lines, text }: Labelled): Source {
  return lines === undefined ? { text: text ?? '' } : { title: '', blocks: lines.map(readLine) };
}

function readLine(line: string): Block {
  const furniture = /^~ (.*)$/u.exec(line)?.[1];
  if (furniture !== undefined) return { kind: 'paragraph', text: furniture, main: false };
  const heading = /^(#+) (.*)$/u.exec(line);
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '', main: true };
  }
  const item = /^- (.*)$/u.exec(line)?.[1];
  if (item !== undefined) return { kind: 'item', text: item, main: true };
  const row = /^\| (.*)$/u.exec(line)?.[1];
  if (row !== undefined) {
    const cells = row.split(' | ');
    return { kind: 'row', text: cells.join(' · '), cells, main: true };
  }
  const [label, value] = line.split(' :: ');
  if (label !== undefined && value !== undefined) {
    return { kind: 'pair', label, text: value, main: true };
  }
  return { kind: 'paragraph', text: line, main: true };
}

/** The passages one method proposes for every question asked of a document. */
export function propose(doc: Labelled, method: Method): (id: string) => readonly string[] {
  const source = sourceOf(doc);
  const questions = questionsFor(doc);
  if (method === 'finder') {
    const found = findEvidence(source, doc.subject, questions);
    return (id) => (found.get(id) ?? []).map(({ text }) => text);
  }
  const reading: Reading = 'blocks' in source ? readPage(source) : readText(source.text);
  const texts = reading.segments.map(({ start, end }) => reading.text.slice(start, end));
  return (id) => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) return [];
    const ranked =
      method === 'bm25' ? rankByBm25(reading, question, doc.lang) : rankByPosition(reading);
    return ranked.map((at) => texts[at] ?? '');
  };
}

/** A passage answers when it holds an accepted answer, or is a good part of one. */
export function isHit(passage: string, accepted: readonly string[]): boolean {
  return accepted.some(
    (answer) => passage.includes(answer) || (passage.length > 11 && answer.includes(passage)),
  );
}

export function scoreLabelled(method: Method, docs: readonly Labelled[] = readLabelled()): Figures {
  let [asked, silent, hit1, hit3, found, rank, wrong] = [0, 0, 0, 0, 0, 0, 0];
  for (const doc of docs) {
    const answer = propose(doc, method);
    for (const [id, accepted] of Object.entries(doc.answers)) {
      const passages = answer(id);
      const at = passages.findIndex((passage) => isHit(passage, accepted));
      asked += 1;
      if (at === 0) hit1 += 1;
      if (at >= 0) hit3 += 1;
      if (at >= 0) rank += 1 / (at + 1);
      const met = accepted.filter((one) => passages.some((passage) => isHit(passage, [one])));
      found += met.length / Math.min(3, accepted.length);
    }
    for (const id of doc.none) {
      silent += 1;
      if (answer(id).length > 0) wrong += 1;
    }
  }
  return {
    asked,
    silent,
    hit1: hit1 / asked,
    hit3: hit3 / asked,
    recall3: Math.min(1, found / asked),
    mrr: rank / asked,
    falseProposals: wrong / silent,
  };
}
