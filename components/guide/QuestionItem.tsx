import type { EditableQuestion } from '../../lib/app/guide/edit-guide';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Tag } from '../ui/Tag';
import { useState } from 'preact/hooks';

export interface QuestionItemProps {
  readonly question: EditableQuestion;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onHide: (hidden: boolean) => void;
  readonly onReword: (prompt: string) => void;
  readonly onRemove: () => void;
}

/** One question: its words to be changed in place, and what a group can do with it. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, first, last, onMove, onHide, onReword, onRemove } = props;
  const { t } = useWords();
  const [words, setWords] = useState(question.prompt);
  return (
    <li class={question.hidden ? 'guide-question guide-question-hidden' : 'guide-question'}>
      <div class="guide-words">
        <Field
          label={t('guide.reword')}
          hideLabel
          value={words}
          onInput={setWords}
          onCommit={(value) => onReword(value)}
          maxLength={300}
        />
        <p class="label">{question.why}</p>
        {question.hidden ? <Tag>{t('guide.hidden')}</Tag> : null}
        {question.own ? <Tag on>{t('guide.own')}</Tag> : null}
      </div>
      <div class="guide-tools">
        <IconButton
          icon="up"
          label={`${t('guide.up')}: ${question.prompt}`}
          disabled={first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon="down"
          label={`${t('guide.down')}: ${question.prompt}`}
          disabled={last}
          onClick={() => onMove(1)}
        />
        {question.own ? (
          <Button
            kind="quiet"
            label={`${t('guide.remove')}: ${question.prompt}`}
            onClick={onRemove}
          >
            {t('guide.remove')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            label={`${t(question.hidden ? 'guide.show' : 'guide.hide')}: ${question.prompt}`}
            onClick={() => onHide(!question.hidden)}
          >
            {t(question.hidden ? 'guide.show' : 'guide.hide')}
          </Button>
        )}
      </div>
    </li>
  );
}
