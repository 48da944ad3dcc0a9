import { textHash } from '../../lib/app/clip-page';
import type { AboutChoice } from '../../lib/app/drafts';
import { peopleWithClip } from '../../lib/app/clipped-by';
import type { Page } from '../../lib/domain/page';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface ClipFootProps {
  readonly about: readonly AboutChoice[];
  readonly page: Page;
  readonly busy: boolean;
  readonly trouble: Failed | undefined;
  readonly onClip: () => void;
}

/** Always in reach at the foot: Clip, or, once it is done, the way to whom it is kept for. */
export function ClipFoot({ about, page, busy, trouble, onClip }: ClipFootProps) {
  const house = useHouse();
  const { t } = useWords();
  const profiles = about.flatMap((one) => ('profile' in one ? [one.profile] : []));
  const kept = useLive(
    (from) => peopleWithClip(from, profiles, textHash(page.blocks)),
    [profiles.join(), page],
  );
  const done = kept.state === 'here' ? kept.value : [];
  const allDone = about.length > 0 && done.length === about.length;
  return (
    <div class="page-foot">
      {trouble ? <FailureNotice failure={trouble} /> : null}
      <div class="page-foot-row">
        {allDone ? (
          done.slice(0, 2).map(({ id, columns }) => (
            <Button
              key={id}
              kind="primary"
              onClick={() => void house.surroundings.openWorkspace(`/people/${id}`)}
            >
              {t('page.open', { name: columns.name })}
            </Button>
          ))
        ) : (
          <Button
            kind="primary"
            size="large"
            disabled={busy || about.length === 0}
            onClick={onClip}
          >
            {t('page.clip')}
          </Button>
        )}
        {about.length === 0 ? <span class="page-soft">{t('page.clip.choose')}</span> : null}
      </div>
    </div>
  );
}
