import { useState } from 'preact/hooks';
import type { NewProfile } from '../../lib/app/drafts';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AboutOtherProps {
  readonly open: boolean;
  readonly blank: NewProfile;
  readonly onOpen: (open: boolean) => void;
  readonly onAdd: (added: NewProfile) => void;
}

/** Somebody whom neither the page nor our profiles suggest. A name is enough. */
export function AboutOther({ open, blank, onOpen, onAdd }: AboutOtherProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  if (!open) {
    return (
      <Button kind="quiet" icon="add" onClick={() => onOpen(true)}>
        {t('page.about.other')}
      </Button>
    );
  }
  return (
    <form
      class="about-other"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd({ ...blank, name: name.trim() });
        setName('');
      }}
    >
      <Field
        label={t('page.about.name')}
        value={name}
        onInput={(typed) => {
          setName(typed);
          // What is being typed does not close when suggestions come in.
          onOpen(true);
        }}
        maxLength={200}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('page.about.add')}
      </Button>
    </form>
  );
}
