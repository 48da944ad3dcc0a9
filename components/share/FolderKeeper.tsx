import { useEffect } from 'preact/hooks';
import { currentGroup } from '../../lib/app/share/group';
import { syncFolder } from '../../lib/app/share/shared-folder';
import { useHouse } from '../house';
import { useFolderWords } from './use-folder-words';

const every = 5 * 60_000;

/**
 * While the workspace is open, keeps the shared folder and what is here the same, as long as the
 * browser allows it without asking. What waits for a person, and trouble, is kept by the sync and told
 * on the Share screen, where it can be mended.
 */
export function FolderKeeper() {
  const house = useHouse();
  const words = useFolderWords();
  const { folder } = house;
  useEffect(() => {
    if (folder === undefined) return undefined;
    const stopper = new AbortController();
    const how = { signal: stopper.signal, onProgress: () => {} };
    const sync = async (): Promise<void> => {
      // Whoever looks at another window does not wait for it.
      if (document.hidden || !(await folder.allowed(false))) return;
      if ((await currentGroup(house)) !== undefined) await syncFolder(house, words, how);
    };
    void sync();
    const clock = setInterval(() => void sync(), every);
    return () => {
      stopper.abort();
      clearInterval(clock);
    };
  }, [house, words.language]);
  return null;
}
