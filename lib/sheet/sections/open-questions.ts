import { privacyOf } from '../answers';
import type { Block } from '../document';
import type { Words } from '../../language/words';
import type { KnownQuestion } from '../input';
import type { Draft, Pen } from '../pen';
import { everyMode, lineId, titled, type SheetSection } from '../section';

/** A sheet is no questionnaire: of each person, only so many open questions. */
const most = 5;

/** What we don't know yet, and where what we know does not fit together. */
export const openQuestions: SheetSection = {
  id: 'open-questions',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write({ people, words }, pen) {
    const drafts = people.flatMap(({ profile, headings }): Draft[] => {
      const questions = headings.flatMap((heading) => heading.questions);
      // Nobody is sent into a room with an open question about somebody's private life.
      const open = questions.filter((one) => !one.care && one.answers.length === 0);
      return [
        ...questions.filter(contradicts).flatMap((one) => differing(one, pen)),
        ...questions.flatMap((one) => again(one, words)).slice(0, most),
        ...open.slice(0, most).map((one) => ({
          id: lineId('open', profile.id.slice(0, 20), one.id),
          text: one.prompt,
        })),
      ];
    });
    const lines = pen.lines('open-questions', drafts);
    const blocks = lines.map((line): Block => ({ kind: 'line', look: 'bullet', line }));
    return titled(words.t('paper.open'), blocks);
  },
};

function contradicts(question: KnownQuestion): boolean {
  return (
    (question.differ && question.answers.length > 1) ||
    question.answers.some((answer) => answer.versions > 1)
  );
}

/** What is worth asking them about, since it may have changed. */
function again(question: KnownQuestion, words: Words): readonly Draft[] {
  return question.answers
    .filter((answer) => answer.again)
    .map((answer) => ({
      id: lineId('again', answer.id),
      text: words.t('paper.again', { answer: answer.text }),
      sources: [answer.source],
      withheld: privacyOf(answer),
    }));
}

/** Said only when every side of it may be printed. */
function differing(question: KnownQuestion, pen: Pen): readonly Draft[] {
  const hidden = question.answers.some((answer) =>
    privacyOf(answer).some((thing) => !pen.allows(thing, answer.id)),
  );
  if (hidden) return [];
  const sides = question.answers.map((answer) => answer.text);
  return [
    {
      id: lineId('differ', question.id, question.answers[0]?.id.slice(0, 16) ?? ''),
      text: `${question.prompt} ${sides.join(' ↔ ')}`,
      sources: question.answers.map((answer) => answer.source),
    },
  ];
}
