import { backupIsDue, lastBackup, remindLater } from '../../lib/app/share/files-made';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { shareHref } from './routes';
import './share.css';

/** A gentle line when there is much to lose; it can be put off, and never comes between. */
export function BackupReminder() {
  const house = useHouse();
  const { t, relative } = useWords();
  const due = useLive(
    async (from) => ({ is: await backupIsDue(from), last: await lastBackup(from) }),
    [],
  );
  if (due.state !== 'here' || !due.value.is) return null;
  const { last } = due.value;
  return (
    <div class="share-remind">
      <Notice
        actions={
          <>
            <LinkButton size="small" href={shareHref()}>
              {t('share.backup.begin')}
            </LinkButton>
            <Button kind="quiet" size="small" onClick={() => void remindLater(house)}>
              {t('share.remind.later')}
            </Button>
          </>
        }
      >
        <p>
          {last === undefined
            ? t('share.remind.never')
            : t('share.remind', { ago: relative(last, house.now()) })}
        </p>
      </Notice>
    </div>
  );
}
