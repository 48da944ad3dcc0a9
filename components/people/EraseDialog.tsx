import { useState } from 'preact/hooks';
import { eraseItem, eraseReach } from '../../lib/app/people/erase-item';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';

export interface EraseDialogProps {
  readonly profile: string;
  readonly attribute: string;
  /** What it says, so that nobody erases another. */
  readonly words: string;
  readonly onEnd: () => void;
}

/** Asks before something is gone for good, and says how far that reaches. */
export function EraseDialog({ profile, attribute, words, onEnd }: EraseDialogProps) {
  const house = useHouse();
  const { t } = useWords();
  const [failure, setFailure] = useState<Failed>();
  const [lines, setLines] = useState(true);
  const reach = useLive((from) => eraseReach(from, profile, attribute), [profile, attribute]);
  const found = reach.state === 'here' ? reach.value : undefined;
  const erase = async (): Promise<void> => {
    const erased = await eraseItem(house, profile, attribute, lines);
    if (erased.ok) onEnd();
    else setFailure(erased);
  };
  return (
    <Dialog
      title={t('profile.erase.title')}
      closeLabel={t('common.close')}
      onClose={onEnd}
      actions={
        <>
          <Button kind="quiet" onClick={onEnd}>
            {t('share.notNow')}
          </Button>
          <Button
            kind="danger"
            icon="trash"
            disabled={found === undefined}
            onClick={() => void erase()}
          >
            {t('profile.erase.do')}
          </Button>
        </>
      }
    >
      {failure === undefined ? null : <FailureNotice failure={failure} />}
      <blockquote class="erase-words">{words}</blockquote>
      {found === undefined ? null : (
        <p>
          {t('profile.erase.reach', { n: found.wordings })}{' '}
          {found.people > 1 ? t('profile.erase.people', { n: found.people }) : ''}{' '}
          {found.blobs.length > 0 ? t('profile.erase.text') : ''}
        </p>
      )}
      {found === undefined || found.lines === 0 ? null : (
        <Checkbox checked={lines} onChange={setLines} hint={t('profile.erase.lines.hint')}>
          {t('profile.erase.lines', { n: found.lines })}
        </Checkbox>
      )}
      <p>{t('profile.erase.forGood')}</p>
    </Dialog>
  );
}
