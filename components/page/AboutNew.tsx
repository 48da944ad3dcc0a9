import type { NewProfile } from '../../lib/app/drafts';
import { audiences, forms } from '../../lib/domain/audience';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';

/** The guess about somebody new, to be changed in place. */
export function AboutNew({
  choice,
  onChange,
}: {
  readonly choice: NewProfile;
  readonly onChange: (choice: NewProfile) => void;
}) {
  const { t } = useWords();
  return (
    <div class="about-new">
      <Select
        label={t('page.about.audience')}
        hideLabel
        value={choice.audience}
        options={audiences.map((value) => ({ value, label: t(audienceWords[value]) }))}
        onChange={(audience) => onChange({ ...choice, audience })}
      />
      <Select
        label={t('page.about.form')}
        hideLabel
        value={choice.form}
        options={forms.map((value) => ({ value, label: t(formWords[value]) }))}
        onChange={(form) => onChange({ ...choice, form })}
      />
    </div>
  );
}
