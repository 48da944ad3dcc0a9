import { useState } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AddLineProps {
  /** What the button says while the field is folded away. */
  readonly open: string;
  readonly label: string;
  readonly maxLength: number;
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** One more of something that is a line of text: a tag, another name. */
export function AddLine({ open, label, maxLength, onAdd }: AddLineProps) {
  const { t } = useWords();
  const [typing, setTyping] = useState(false);
  const [text, setText] = useState('');

  async function add(): Promise<void> {
    if (text.trim() === '') setTyping(false);
    else if (await onAdd(text.trim())) setText('');
  }

  if (!typing) {
    return (
      <Button kind="quiet" size="small" icon="add" onClick={() => setTyping(true)}>
        {open}
      </Button>
    );
  }
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={label}
        hideLabel
        placeholder={label}
        value={text}
        onInput={setText}
        maxLength={maxLength}
        inputRef={focusOnce}
      />
      <Button type="submit" size="small">
        {t('people.add.submit')}
      </Button>
    </form>
  );
}

/** It appears where the button was that had the keyboard. */
function focusOnce(element: HTMLElement | null): void {
  if (element !== null && element.dataset['met'] === undefined) {
    element.dataset['met'] = '';
    element.focus();
  }
}
