import { useState } from 'preact/hooks';
import { keepPagePhoto, pagePhotos, type PagePhoto } from '../../lib/app/page-photos';
import type { Page } from '../../lib/domain/page';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface PagePhotosProps {
  readonly page: Page;
  /** Whom the page is about, of those we know. */
  readonly profiles: readonly string[];
}

/** Offers the photo of somebody that the page shows; nothing is taken until it is asked for. */
export function PagePhotos({ page, profiles }: PagePhotosProps) {
  const house = useHouse();
  const { t } = useWords();
  const offerUndo = useUndo();
  const [trouble, setTrouble] = useState<Failed>();
  const live = useLive((from) => pagePhotos(from, page, profiles), [page, profiles.join()]);
  const photos = live.state === 'here' ? live.value.filter(({ has }) => !has) : [];

  async function keep(photo: PagePhoto): Promise<void> {
    const kept = await keepPagePhoto(house, photo);
    setTrouble(kept.ok ? undefined : kept);
    if (!kept.ok) return;
    offerUndo({
      text: t('profile.photo.kept'),
      undo: async () => {
        const undone = await kept.value.undo();
        setTrouble(undone.ok ? undefined : undone);
        return undone.ok;
      },
    });
  }

  return (
    <>
      {photos.map((photo) => (
        <p key={photo.profile} class="page-picture">
          <Button kind="quiet" icon="add" onClick={() => void keep(photo)}>
            {t('page.photo.keep', { name: photo.name })}
          </Button>
        </p>
      ))}
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
    </>
  );
}
