import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { ClipState } from './use-clip';

/** A picture is taken only when somebody asks, and goes along with the clip. */
export function PagePictureChoice({
  picture,
  takePicture,
  dropPicture,
}: Pick<ClipState, 'picture' | 'takePicture' | 'dropPicture'>) {
  const { t } = useWords();
  if (!picture) {
    return (
      <p class="page-picture">
        <Button kind="quiet" icon="add" onClick={takePicture}>
          {t('page.picture.take')}
        </Button>
      </p>
    );
  }
  return (
    <p class="page-picture">
      <Icon name="check" /> {t('page.picture.taken')}
      <Button kind="quiet" onClick={dropPicture}>
        {t('page.picture.drop')}
      </Button>
    </p>
  );
}
