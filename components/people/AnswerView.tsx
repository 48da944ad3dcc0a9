import { useState } from 'preact/hooks';
import {
  attributeOf,
  removeFinding,
  setVisibility,
  visibilities,
  visibilityOf,
  type Visibility,
} from '../../lib/app/people/findings';
import type { Answer, AskedQuestion } from '../../lib/app/people/research';
import { keepAnswer } from '../../lib/app/people/settle';
import { saysJust } from '../../lib/domain/quote';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Quote } from '../ui/Quote';
import { AnswerForm } from './AnswerForm';
import { AnswerSource } from './AnswerSource';
import { AnswerWordings } from './AnswerWordings';
import { EraseDialog } from './EraseDialog';
import { useFormFocus } from './use-form-focus';
import type { QuestionRowProps } from './QuestionRow';
import { visibilityWords } from './profile-words';

export interface AnswerViewProps extends Omit<QuestionRowProps, 'begun'> {
  readonly answer: Answer;
  readonly question: AskedQuestion;
  readonly begun: boolean;
  /** Another answer above says the same, word for word. */
  readonly repeats: boolean;
}

/** One answer: its words, the quote it stands on, where that is from, and who says so. */
export function AnswerView({ answer, question, view, acting, begun, repeats }: AnswerViewProps) {
  const house = useHouse();
  const { t } = useWords();
  const [editing, setEditing] = useState(begun);
  const [erasing, setErasing] = useState(false);
  const around = useFormFocus(editing);
  const { finding } = answer;
  const visibility = visibilityOf(answer);
  const quote = finding.quote?.text;

  const show = (to: Visibility) =>
    void acting.act(
      setVisibility(house, view.id, answer, to),
      t(to === 'mine' ? 'profile.visibility.wasShared' : 'profile.visibility.changed', {
        who: t(visibilityWords[to]),
      }),
    );

  if (editing) {
    return (
      <div ref={around}>
        <AnswerForm
          view={view}
          question={question}
          acting={acting}
          before={answer}
          onDone={() => setEditing(false)}
        />
      </div>
    );
  }
  return (
    <div class="answer opens" ref={around}>
      <div class="answer-words">
        {repeats ? <p class="label">{t('profile.answer.sameWords')}</p> : null}
        {repeats || (quote !== undefined && saysJust(finding.text, quote)) ? null : (
          <p class="answer-text">{finding.text}</p>
        )}
        {repeats || quote === undefined ? null : (
          <p class="answer-quote">
            <Quote {...(answer.clip?.lang ? { lang: answer.clip.lang } : {})}>{quote}</Quote>
          </p>
        )}
        <AnswerSource answer={answer} view={view} />
        {answer.field.length > 1 ? (
          <AnswerWordings answer={answer} view={view} acting={acting} />
        ) : null}
        {question.verdict?.say === 'differ' && question.answers.length > 1 ? (
          <p class="label">
            <Button
              kind="quiet"
              size="small"
              onClick={() =>
                void acting.act(
                  keepAnswer(house, view.id, question.id, answer, question.answers),
                  t('profile.answer.settled'),
                )
              }
            >
              {t('profile.answer.keep')}
            </Button>{' '}
            {t('profile.answer.keep.hint', { n: question.answers.length - 1 })}
          </p>
        ) : null}
      </div>
      <Menu
        label={t('profile.answer.more')}
        icon="more"
        items={[
          { label: t('profile.answer.edit'), icon: 'edit', onSelect: () => setEditing(true) },
          ...visibilities
            .filter((one) => one !== visibility)
            .map((one) => ({
              label: t('profile.visibility.show', { who: t(visibilityWords[one]) }),
              onSelect: () => show(one),
            })),
          {
            label: t('profile.answer.remove'),
            icon: 'trash',
            danger: true,
            onSelect: () =>
              void acting.act(removeFinding(house, view.id, answer), t('profile.answer.removed')),
          },
          {
            label: t('profile.erase.open'),
            icon: 'trash',
            danger: true,
            onSelect: () => setErasing(true),
          },
        ]}
      />
      {erasing ? (
        <EraseDialog
          profile={view.id}
          attribute={attributeOf(answer)}
          words={finding.text}
          onEnd={() => setErasing(false)}
        />
      ) : null}
    </div>
  );
}
