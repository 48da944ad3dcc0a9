import { findEvidence } from '../../../lib/evidence/find';
import { readText } from '../../../lib/evidence/reading';
import { questionsFor } from '../../../lib/guide/registry';
import { readLabelled, scoreLabelled, type Figures, type Method } from '../../evidence/labelled';
import { rankByBm25 } from '../baselines/bm25';

const kept = new Map<string, Figures>();

/** One figure of one method over all labelled texts of a split, or of every split. */
export function figure(method: Method, split: string, name: keyof Figures): number {
  const key = `${method} ${split}`;
  const docs = readLabelled().filter((doc) => split === 'all' || doc.split === split);
  const figures = kept.get(key) ?? scoreLabelled(method, docs);
  kept.set(key, figures);
  return figures[name];
}

const questions = questionsFor('official', 'person');
const subject = { name: 'Dana Whitlock', form: 'person', role: 'Councilmember' } as const;

/** A text of about so many words, of labelled prose about somebody. */
function longText(words: number): string {
  const prose = readLabelled().flatMap((doc) => (doc.text ? [doc.text] : []));
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const part = prose[at % prose.length] ?? '';
    parts.push(part);
    count += part.split(/\s+/).length;
  }
  return parts.join('\n');
}

/** Milliseconds for all questions of a track over a text of so many words. */
export function findAll(words: number): number {
  const text = longText(words);
  findEvidence({ text: 'Dana Whitlock.' }, subject, questions);
  const start = performance.now();
  findEvidence({ text }, subject, questions);
  return performance.now() - start;
}

/** The same where nothing has run before: cues are read, weights are read, no line is compiled. */
export function findFirst(words: number): number {
  const text = longText(words);
  const start = performance.now();
  findEvidence({ text }, subject, questions);
  return performance.now() - start;
}

/** The same by the plain word ranking that many tools use, a question at a time. */
export function rankAll(words: number): number {
  const text = longText(words);
  const start = performance.now();
  const reading = readText(text);
  for (const question of questions) rankByBm25(reading, question, 'en');
  return performance.now() - start;
}
