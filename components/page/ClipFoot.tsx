import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Keep } from '../../lib/app/clip-page';
import { keptOf } from '../../lib/app/clipped-by';
import type { Page } from '../../lib/domain/page';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface ClipFootProps {
  /** Whom the page is about, each with what is ticked of theirs. */
  readonly keeps: readonly Keep[];
  readonly picture: Uint8Array | undefined;
  readonly page: Page;
  readonly busy: boolean;
  readonly trouble: Failed | undefined;
  readonly onClip: () => void;
}

/** Always in reach at the foot: Clip, or, once it is done, the way to whom it is kept for. */
export function ClipFoot({ keeps, picture, page, busy, trouble, onClip }: ClipFootProps) {
  const house = useHouse();
  const { t } = useWords();
  const kept = useLive(
    (from) => keptOf(from, page, keeps, picture),
    [JSON.stringify(keeps), picture, page],
  );
  const { people, whole } = kept.state === 'here' ? kept.value : { people: [], whole: true };
  const foot = useFootHeight();
  const nobody = keeps.length === 0;
  const allDone = !nobody && people.length === keeps.length;
  return (
    <div ref={foot} class="page-foot">
      {trouble ? <FailureNotice failure={trouble} /> : null}
      <div class="page-foot-row">
        {allDone && whole ? null : (
          <Button kind="primary" size="large" disabled={busy || nobody} onClick={onClip}>
            {t(allDone ? 'page.clip.more' : 'page.clip')}
          </Button>
        )}
        {allDone
          ? people.slice(0, 2).map(({ id, columns }) => (
              <Button
                key={id}
                kind={whole ? 'primary' : 'plain'}
                onClick={() => void house.surroundings.openWorkspace(`/people/${id}`)}
              >
                {t('page.open', { name: columns.name })}
              </Button>
            ))
          : null}
        {nobody ? <span class="page-soft">{t('page.clip.choose')}</span> : null}
      </div>
    </div>
  );
}

/** What floats above the foot has to know how high it is: its buttons may need two rows. */
function useFootHeight(): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      root.setProperty('--foot', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty('--foot');
    };
  }, []);
  return foot;
}
