import type { FolderWords } from '../../lib/app/share/shared-folder';
import { useWords } from '../shell/words';
import { useSeats } from './use-seats';

export function useFolderWords(): FolderWords {
  const { t, language } = useWords();
  return { language, chambers: useSeats(), before: (name) => t('share.before', { name }) };
}
