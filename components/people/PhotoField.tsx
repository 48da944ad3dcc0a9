import { useState } from 'preact/hooks';
import { removePhoto, setPhoto } from '../../lib/app/people/photo';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { valueOf } from '../../lib/domain/attributes';
import type { Failed } from '../../lib/domain/result';
import { useHouse } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import type { Acting } from './use-act';

export interface PhotoFieldProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** A photo from a file, only when somebody chooses one. */
export function PhotoField({ view, acting }: PhotoFieldProps) {
  const house = useHouse();
  const { t } = useWords();
  const [trouble, setTrouble] = useState<Failed>();
  const has = valueOf(view.profile.photo) !== undefined;

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const drawn = await house.drawPhoto(file);
    setTrouble(drawn.ok ? undefined : drawn);
    if (drawn.ok) await acting.act(setPhoto(house, view.id, drawn.value), t('profile.photo.kept'));
  }

  return (
    <div class="profile-photo">
      <p class="field-label" id="photo-label">
        {t('kinds.detail.photo')}
      </p>
      <p class="field-hint" id="photo-hint">
        {t('profile.photo.hint')}
      </p>
      <div class="profile-photo-actions">
        <label class="file-choose-label button button-plain button-normal">
          {t(has ? 'profile.photo.other' : 'profile.photo.choose')}
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            aria-describedby="photo-hint"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              void choose(file);
            }}
          />
        </label>
        {has ? (
          <Button
            kind="quiet"
            onClick={() => void acting.act(removePhoto(house, view.id), t('profile.photo.removed'))}
          >
            {t('profile.photo.remove')}
          </Button>
        ) : null}
      </div>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
    </div>
  );
}
