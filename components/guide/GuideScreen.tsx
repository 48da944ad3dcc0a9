import { useState } from 'preact/hooks';
import {
  addQuestion,
  editableList,
  hideQuestion,
  orderQuestions,
  removeQuestion,
  rewordQuestion,
} from '../../lib/app/guide/edit-guide';
import { setLookAgain } from '../../lib/app/people/look-again';
import type { Changed } from '../../lib/app/change';
import { formsOf } from '../../lib/app/people/forms-of';
import { audiences, type Audience, type Form } from '../../lib/domain/audience';
import type { Failed, Result } from '../../lib/domain/result';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import { useHouse, useLive } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';
import { LookAgain } from './LookAgain';
import { AddQuestion } from './AddQuestion';
import { QuestionItem } from './QuestionItem';
import './guide.css';

/** The guide's questions for one audience and form, to be hidden, reworded, moved or added to. */
export function GuideScreen() {
  const house = useHouse();
  const { t, language } = useWords();
  const offerUndo = useUndo();
  const [audience, setAudience] = useState<Audience>('official');
  const forms = formsOf(audience);
  const [chosen, setForm] = useState<Form>('person');
  const form = forms.includes(chosen) ? chosen : (forms[0] ?? 'person');
  const [trouble, setTrouble] = useState<Failed>();
  const live = useLive(
    (from) => editableList(from, audience, form, language),
    [audience, form, language],
  );
  const list = live.state === 'here' ? live.value : undefined;

  const act = async (done: Promise<Result<Changed>>, text: string): Promise<void> => {
    const changed = await done;
    setTrouble(changed.ok ? undefined : changed);
    if (!changed.ok || changed.value.subjects.length === 0) return;
    offerUndo({
      text,
      undo: async () => {
        const undone = await changed.value.undo();
        setTrouble(undone.ok ? undefined : undone);
      },
    });
  };
  const move = (from: number, to: number): void => {
    const ids = list?.questions.map((question) => question.id) ?? [];
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(to, 0, moved);
    void act(orderQuestions(house, audience, form, ids), t('guide.changed'));
  };

  return (
    <div class="guide">
      <ScreenTitle>{t('guide.title')}</ScreenTitle>
      <p>{t('guide.about')}</p>
      <p class="label">{t('guide.names', { blank: '{name}' })}</p>
      {trouble ? <FailureNotice failure={trouble} /> : null}
      <div class="guide-choice">
        <Select
          label={t('guide.audience')}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(audienceWords[value]) }))}
          onChange={setAudience}
        />
        {forms.length > 1 ? (
          <Select
            label={t('guide.form')}
            value={form}
            options={forms.map((value) => ({ value, label: t(formWords[value]) }))}
            onChange={setForm}
          />
        ) : null}
      </div>
      <LookAgain
        onChoose={(months) =>
          void act(setLookAgain(house, months), t('guide.lookAgain.changed', { n: months }))
        }
      />
      <ol class="guide-list">
        {list?.questions.map((question, at) => (
          <QuestionItem
            key={question.id}
            question={question}
            first={at === 0}
            last={at === list.questions.length - 1}
            onMove={(step) => move(at, at + step)}
            onHide={(hidden) =>
              void act(hideQuestion(house, audience, form, question.id, hidden), t('guide.changed'))
            }
            onReword={(prompt) =>
              void act(
                rewordQuestion(house, audience, form, question.id, prompt),
                t('guide.changed'),
              )
            }
            onRemove={() => void act(removeQuestion(house, question.id), t('guide.removed'))}
          />
        ))}
      </ol>
      {list ? (
        <AddQuestion
          headings={list.headings}
          onAdd={(prompt, heading, careful) =>
            void act(
              addQuestion(house, {
                audience,
                form,
                heading,
                prompt,
                ...(careful ? { care: 'public-record-only' } : {}),
              }),
              t('guide.added'),
            )
          }
        />
      ) : null}
    </div>
  );
}
