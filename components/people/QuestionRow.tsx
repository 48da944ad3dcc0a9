import { useState } from 'preact/hooks';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Answer, AskedQuestion } from '../../lib/app/people/research';
import { compareAnswers } from '../../lib/app/people/settle';
import { wordForWord } from '../../lib/domain/same-words';
import { useHouse } from '../house';
import { WhereToLook } from '../research/WhereToLook';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { AnswerForm } from './AnswerForm';
import { AnswerView } from './AnswerView';
import type { Acting } from './use-act';
import { useFormFocus } from './use-form-focus';

export interface QuestionRowProps {
  readonly question: AskedQuestion;
  readonly view: ProfileView;
  readonly acting: Acting;
  readonly begun: ReadonlySet<string>;
}

export function rowOf(question: string): string {
  return `question-${question}`;
}

/** One question: what is known and from where, or that we don't know, just as plainly. */
export function QuestionRow({ question, view, acting, begun }: QuestionRowProps) {
  const { t } = useWords();
  const [adding, setAdding] = useState(begun.has(question.id));
  const around = useFormFocus(adding);
  const { answers } = question;
  const addWords = t(answers.length === 0 ? 'profile.answer.add' : 'profile.answer.another');
  return (
    <div class="question" id={rowOf(question.id)}>
      <div class="question-asked">
        <h3 class="question-prompt">{question.prompt}</h3>
        {question.care ? (
          <p class="question-care">
            <Icon name="info" size={14} /> {t('profile.care.mark')}
          </p>
        ) : null}
      </div>
      <div class="question-answers" ref={around}>
        {question.verdict?.say === 'differ' && answers.length > 1 ? (
          <p class="question-differ">{t('profile.answer.differ', { n: answers.length })}</p>
        ) : null}
        {answers.map((answer, at) => (
          <AnswerView
            key={answer.id}
            repeats={answers.slice(0, at).some((before) => sameWords(before, answer))}
            answer={answer}
            question={question}
            view={view}
            acting={acting}
            begun={begun.has(answer.id)}
          />
        ))}
        {adding ? (
          <AnswerForm
            view={view}
            question={question}
            acting={acting}
            onDone={() => setAdding(false)}
          />
        ) : (
          <div class="question-actions opens">
            {answers.length === 0 ? <p class="question-open">{t('profile.unknown')}</p> : null}
            <Button
              kind="quiet"
              size="small"
              label={`${addWords}: ${question.prompt}`}
              onClick={() => setAdding(true)}
            >
              {addWords}
            </Button>
            {answers.length > 1 ? (
              <Compare question={question} view={view} acting={acting} />
            ) : null}
            {answers.length === 0 && question.where.length > 0 ? (
              <WhereToLook places={question.where} />
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
}

/** A reprint: nothing of it differs but where it was read. */
function sameWords({ finding: one }: Answer, { finding: other }: Answer): boolean {
  return (
    wordForWord(one.text) === wordForWord(other.text) &&
    wordForWord(one.quote?.text ?? '') === wordForWord(other.quote?.text ?? '')
  );
}

/** Whether answers say the same is for people to judge; the program only counts sources. */
function Compare({ question, view, acting }: Omit<QuestionRowProps, 'begun'>) {
  const house = useHouse();
  const { t } = useWords();
  const of = question.answers.filter((answer) => !answer.mine).map((answer) => answer.id);
  if (of.length < 2) return null;
  const say = question.verdict?.say;
  const judge = (next: 'agree' | 'differ') =>
    void acting.act(
      compareAnswers(house, view.id, question.id, { say: next, of }),
      t(next === 'differ' ? 'profile.answer.nowDiffer' : 'profile.answer.nowAgree'),
    );
  return (
    <>
      {say === 'agree' ? null : (
        <Button kind="quiet" size="small" onClick={() => judge('agree')}>
          {t('profile.answer.same')}
        </Button>
      )}
      {say === 'differ' ? null : (
        <Button kind="quiet" size="small" onClick={() => judge('differ')}>
          {t('profile.answer.different')}
        </Button>
      )}
    </>
  );
}
