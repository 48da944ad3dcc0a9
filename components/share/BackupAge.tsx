import { lastBackup } from '../../lib/app/share/files-made';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { shareHref } from './routes';

/** For the foot of the workspace: how old the last backup is, and the way to a new one. */
export function BackupAge() {
  const house = useHouse();
  const { t, relative } = useWords();
  const last = useLive(lastBackup, []);
  if (last.state !== 'here') return null;
  return (
    <a href={shareHref()}>
      {last.value === undefined
        ? t('share.age.never')
        : t('share.age', { ago: relative(last.value, house.now()) })}
    </a>
  );
}
