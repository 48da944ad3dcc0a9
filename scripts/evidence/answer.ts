import { readPage } from '../../lib/capture/read-page';
import type { Form } from '../../lib/domain/audience';
import type { Page } from '../../lib/domain/page';
import type { Snapshot } from '../../lib/domain/snapshot';
import { findEvidence, type Source, type Subject } from '../../lib/evidence/find';
import { readSubject } from '../../lib/evidence/subject';
import type { Question } from '../../lib/guide/question';
import { type Asked, chooseQuestions } from './asked';

interface Answered {
  readonly ms: number;
  readonly answers: Record<string, { text: string; score: number; start: number; end: number }[]>;
}

export function answerText(
  asked: Asked & { text: string; sentences?: readonly string[] },
): Answered {
  const { text, sentences, lang } = asked;
  const source = sentences === undefined ? { text } : { text, sentences };
  return answer(source, subjectOf(asked), asked, lang);
}

export function answerPage(asked: Asked, snapshot: Snapshot): Answered {
  const page = readPage(snapshot, (html) => new DOMParser().parseFromString(html, 'text/html'));
  return answer(page, subjectOf(asked, page), asked, asked.lang ?? (page.lang || undefined));
}

function answer(
  source: Source,
  subject: Subject,
  asked: Asked,
  lang: string | undefined,
): Answered {
  const questions = questionsOf(asked, subject.form ?? readSubject(subject).form);
  const start = performance.now();
  const found = findEvidence(source, subject, questions, lang === undefined ? {} : { lang });
  const ms = Math.round((performance.now() - start) * 100) / 100;
  const answers: Answered['answers'] = {};
  for (const id of asked.questions ?? questions.map((question) => question.id)) {
    answers[id] = (found.get(id) ?? []).map(({ text, score, start: from, end }) => ({
      text,
      score,
      start: from,
      end,
    }));
  }
  return { ms, answers };
}

function subjectOf({ subject }: Asked, page?: Page): Subject {
  if (typeof subject === 'string' && subject !== '') return { name: subject };
  if (typeof subject === 'object') return subject;
  const read = page?.subject;
  if (read === undefined) return { name: page?.title ?? '' };
  return {
    name: read.name,
    form: read.form,
    ...(read.role === undefined ? {} : { role: read.role }),
  };
}

const chosen = new Map<string, readonly Question[]>();

/** The same list for the same wish, as the panel has it, so that its cues are compiled once. */
function questionsOf(asked: Asked, form: Form): readonly Question[] {
  const key = [asked.track, form, ...(asked.questions ?? [])].join(' ');
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const list = chooseQuestions(asked, form);
  chosen.set(key, list);
  findEvidence({ text: '' }, { name: '' }, list);
  return list;
}
