import { setField } from '../../lib/app/edit-profile';
import { addOtherName, removeOtherName } from '../../lib/app/people/contacts';
import { formsOf } from '../../lib/app/people/forms-of';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { variantsOf } from '../../lib/app/people/variants-of';
import { valueOf } from '../../lib/domain/attributes';
import { audiences, forms as allForms } from '../../lib/domain/audience';
import type { ProfileField } from '../../lib/domain/profile';
import { audienceWords, formWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { SavedField } from '../meetings/SavedField';
import type { Saving } from '../meetings/use-save';
import { useWords } from '../shell/words';
import { Select } from '../ui/Select';
import { Tag } from '../ui/Tag';
import { AddLine } from './AddLine';
import { PhotoField } from './PhotoField';
import { fieldName } from './profile-words';

export interface EditProfileProps {
  readonly view: ProfileView;
  readonly saving: Saving;
}

const textFields = ['name', 'role', 'organization', 'place', 'district'] as const;

/** Every field saves as one types; there is nothing to confirm. */
export function EditProfile({ view, saving }: EditProfileProps) {
  const house = useHouse();
  const words = useWords();
  const { t, language } = words;
  const { profile } = view;
  const audience = valueOf(profile.audience);
  const forms = audience === undefined ? allForms : formsOf(audience);
  const form = valueOf(profile.form) ?? 'person';
  const variants = audience === undefined ? [] : variantsOf(audience, form, language);
  const set = (field: ProfileField, value: string) =>
    void saving.act(
      setField(house, view.id, field, value),
      t('profile.edited', { field: fieldName(words, field) }),
    );
  return (
    <section class="profile-edit" aria-label={t('profile.edit')}>
      {textFields.map((field) => (
        <TextField key={field} view={view} field={field} saving={saving} />
      ))}
      <Select
        label={t('people.filter.audience')}
        value={audience ?? ''}
        options={[
          { value: '', label: t('profile.notYet') },
          ...audiences.map((value) => ({ value, label: t(audienceWords[value]) })),
        ]}
        onChange={(value) => set('audience', value)}
      />
      {forms.length > 1 || !forms.includes(form) ? (
        <Select
          label={t('people.filter.form')}
          value={form}
          options={[...new Set([...forms, form])].map((value) => ({
            value,
            label: t(formWords[value]),
          }))}
          onChange={(value) => set('form', value)}
        />
      ) : null}
      {variants.length === 0 ? null : (
        <Select
          label={t('profile.field.variant')}
          value={valueOf(profile.variant) ?? ''}
          options={[
            { value: '', label: t('people.filter.none') },
            ...variants.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(value) => set('variant', value)}
        />
      )}
      <PhotoField view={view} acting={saving} />
      <div class="profile-other-names">
        {profile.otherNames.map((other) => (
          <Tag
            key={other.id}
            remove={{
              label: t('profile.otherName.remove', { name: other.value }),
              onRemove: () =>
                void saving.act(
                  removeOtherName(house, view.id, other.id),
                  t('profile.otherName.removed'),
                ),
            }}
          >
            {other.value}
          </Tag>
        ))}
        <AddLine
          open={t('profile.otherName.add')}
          label={t('profile.field.otherName')}
          maxLength={200}
          onAdd={(name) =>
            saving.act(addOtherName(house, view.id, name), t('profile.otherName.added'))
          }
        />
      </div>
    </section>
  );
}

interface TextFieldProps extends EditProfileProps {
  readonly field: (typeof textFields)[number];
}

function TextField({ view, field, saving }: TextFieldProps) {
  const house = useHouse();
  const words = useWords();
  return (
    <SavedField
      label={fieldName(words, field)}
      value={valueOf(view.profile[field]) ?? ''}
      onSave={(value) => {
        // Nobody is left without a name: an emptied one keeps the last that was said.
        if (field === 'name' && value.trim() === '') return;
        saving.save(setField(house, view.id, field, value.replace(/\s+/gu, ' ')));
      }}
      voice={field === 'name' ? 'people' : 'tool'}
      maxLength={200}
    />
  );
}
