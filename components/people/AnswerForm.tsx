import { useEffect, useState } from 'preact/hooks';
import {
  dropAnswerDraft,
  keepAnswerDraft,
  readAnswerDraft,
  type AnswerDraft,
} from '../../lib/app/people/answer-draft';
import { concernsIn } from '../../lib/app/people/care';
import {
  basesFor,
  saveFinding,
  visibilities,
  visibilityOf,
  type KeptFinding,
} from '../../lib/app/people/findings';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { AskedQuestion } from '../../lib/app/people/research';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { basisWords, concernWords, visibilityWords } from './profile-words';
import type { Acting } from './use-act';

export interface AnswerFormProps {
  readonly view: ProfileView;
  readonly question: AskedQuestion;
  readonly acting: Acting;
  /** The answer that is being written anew. */
  readonly before?: KeptFinding;
  readonly onDone: () => void;
}

/** An answer by hand. What is typed outlives the page, until it is said or dropped. */
export function AnswerForm({ view, question, acting, before, onDone }: AnswerFormProps) {
  const house = useHouse();
  const { t } = useWords();
  const what = before?.id ?? question.id;
  const [draft, setDraft] = useState<AnswerDraft>(() => begin(question.care, before));
  useEffect(() => {
    void readAnswerDraft(house, view.id, what).then((kept) => kept && setDraft(kept));
  }, [house, view.id, what]);

  function change(next: Partial<AnswerDraft>): void {
    const changed = { ...draft, ...next };
    setDraft(changed);
    void acting.keep(keepAnswerDraft(house, view.id, what, changed));
  }
  function leave(): void {
    void dropAnswerDraft(house, view.id, what);
    onDone();
  }
  async function say(): Promise<void> {
    const saving = saveFinding(
      house,
      view.id,
      { ...draft, question: before?.finding.question ?? question.id },
      question.care,
      before,
    );
    if (await acting.act(saving, t('profile.answer.saved'))) leave();
  }

  const concerns = concernsIn(`${draft.text}\n${draft.source}`);
  const hidesShared =
    before !== undefined && visibilityOf(before) !== 'mine' && draft.visibility === 'mine';
  return (
    <form
      class="answer-form"
      aria-label={question.prompt}
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <Field
        label={t('profile.answer.text')}
        value={draft.text}
        onInput={(text) => change({ text })}
        lines={2}
        maxLength={4000}
        {...(concerns.length === 0
          ? {}
          : { warning: concerns.map((one) => t(concernWords[one])).join(' ') })}
      />
      <Select
        label={t('profile.answer.basis')}
        value={draft.basis}
        options={basesFor(question.care).map((value) => ({ value, label: t(basisWords[value]) }))}
        onChange={(basis) =>
          // Who told us something is nobody else's business unless somebody decides so.
          change({ basis, ...(basis === 'told' ? { visibility: 'mine' } : {}) })
        }
        {...(question.care ? { hint: t('profile.care.mark') } : {})}
      />
      <Field
        label={t('profile.answer.source')}
        hint={t('profile.answer.source.hint')}
        value={draft.source}
        onInput={(source) => change({ source })}
        maxLength={400}
      />
      <RadioGroup
        label={t('profile.visibility')}
        value={draft.visibility}
        options={visibilities.map((value) => ({ value, label: t(visibilityWords[value]) }))}
        onChange={(visibility) => change({ visibility })}
        {...(hidesShared ? { hint: t('profile.visibility.shared') } : {})}
      />
      <div class="form-actions">
        <Button type="submit" kind="primary" disabled={draft.text.trim() === '' || acting.busy}>
          {t(before === undefined ? 'profile.answer.save' : 'profile.edit.done')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('profile.cancel')}
        </Button>
      </div>
    </form>
  );
}

function begin(care: boolean, before: KeptFinding | undefined): AnswerDraft {
  const bases = basesFor(care);
  const basis = before?.finding.basis ?? 'reported';
  return {
    text: before?.finding.text ?? '',
    basis: bases.includes(basis) ? basis : 'own-words',
    source: before?.finding.source ?? '',
    visibility: before === undefined ? 'group' : visibilityOf(before),
  };
}
