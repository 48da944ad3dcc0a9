import { useState } from 'preact/hooks';
import { quoteOfSelection } from '../../lib/app/answer-from-page';
import { guessBasis } from '../../lib/app/guess-basis';
import type { AskedHere } from '../../lib/app/page-research';
import { bases, type Basis } from '../../lib/domain/finding';
import type { Page } from '../../lib/domain/page';
import type { Quote } from '../../lib/domain/quote';
import { basisWords } from '../people/profile-words';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Passage } from '../ui/Quote';
import { Select } from '../ui/Select';

export interface SelectionAnswerProps {
  readonly page: Page;
  readonly questions: readonly AskedHere[];
  readonly onUse: (asked: AskedHere, quote: Quote, basis: Basis) => void;
}

/** The words that the reader had selected, to be given as the answer to a question of their choice. */
export function SelectionAnswer({ page, questions, onUse }: SelectionAnswerProps) {
  const { t } = useWords();
  const quote = quoteOfSelection(page);
  const [question, setQuestion] = useState('');
  const [basis, setBasis] = useState<Basis>(quote ? guessBasis(page, quote.text) : 'reported');
  if (!quote || quote.text.split(' ').length < 3) return null;
  const asked = questions.find((one) => one.id === question);
  const allowed = bases.filter((one) => !asked?.careful || one !== 'reported').filter(notTold);
  const chosen = allowed.includes(basis) ? basis : 'own-words';
  return (
    <section class="page-question" aria-label={t('research.selected')}>
      <h3>{t('research.selected')}</h3>
      <Passage best {...(page.lang === '' ? {} : { lang: page.lang })}>
        {quote.text}
      </Passage>
      <Select
        label={t('research.selected.question')}
        value={question}
        options={[
          { value: '', label: t('research.selected.choose') },
          ...questions.map((one) => ({ value: one.id, label: one.prompt })),
        ]}
        onChange={setQuestion}
      />
      <Select
        label={t('profile.answer.basis')}
        value={chosen}
        options={allowed.map((value) => ({ value, label: t(basisWords[value]) }))}
        onChange={setBasis}
      />
      <Button
        kind="primary"
        disabled={asked === undefined}
        onClick={() => {
          if (asked) onUse(asked, quote, chosen);
        }}
      >
        {t('research.use')}
      </Button>
    </section>
  );
}

/** What somebody told us is not on a page. */
function notTold(basis: Basis): boolean {
  return basis !== 'told';
}
