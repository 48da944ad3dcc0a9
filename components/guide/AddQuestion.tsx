import { useState } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';

export interface AddQuestionProps {
  readonly headings: readonly { readonly id: string; readonly title: string }[];
  readonly onAdd: (prompt: string, heading: string, careful: boolean) => void;
}

/** A question of the group's own. */
export function AddQuestion({ headings, onAdd }: AddQuestionProps) {
  const { t } = useWords();
  const [prompt, setPrompt] = useState('');
  const [heading, setHeading] = useState('');
  const [careful, setCareful] = useState(false);
  const place = headings.some((one) => one.id === heading) ? heading : (headings[0]?.id ?? '');
  return (
    <form
      class="guide-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (prompt.trim() === '') return;
        onAdd(prompt, place, careful);
        setPrompt('');
      }}
    >
      <h2>{t('guide.add')}</h2>
      <Field label={t('guide.prompt')} value={prompt} onInput={setPrompt} maxLength={300} />
      <Select
        label={t('guide.heading')}
        value={place}
        options={headings.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setHeading}
      />
      <Checkbox checked={careful} onChange={setCareful}>
        {t('guide.care')}
      </Checkbox>
      <Button type="submit" kind="primary" disabled={prompt.trim() === ''}>
        {t('guide.add')}
      </Button>
    </form>
  );
}
