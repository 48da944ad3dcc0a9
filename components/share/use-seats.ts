import type { SeatWords } from '../../lib/app/ports/share-work';
import { useWords } from '../shell/words';

/** What seats are called, for files that only number their chambers. */
export function useSeats(): SeatWords {
  const { t } = useWords();
  return {
    upper: t('share.seat.upper'),
    lower: t('share.seat.lower'),
    legislature: t('share.seat.legislature'),
  };
}
