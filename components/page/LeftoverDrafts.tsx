import { useEffect, useState } from 'preact/hooks';
import {
  dropLeftover,
  leftoverDrafts,
  resumeDraft,
  type LeftoverDraft,
} from '../../lib/app/leftover-drafts';
import type { Result } from '../../lib/domain/result';
import { useHouse } from '../house';
import { useAct } from '../people/use-act';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';

/** Pages that somebody began to clip and that no tab shows any more. Nothing to say: nothing shown. */
export function LeftoverDrafts({ tab }: { readonly tab: number }) {
  const house = useHouse();
  const { t, relative } = useWords();
  const offerUndo = useUndo();
  const { keep, trouble } = useAct();
  const [left, setLeft] = useState<readonly LeftoverDraft[]>([]);
  const look = (): Promise<void> => leftoverDrafts(house).then(setLeft);
  useEffect(() => void look(), [house, tab]);
  if (left.length === 0 && trouble === undefined) return null;

  const tell = async (work: Promise<Result<unknown>>): Promise<boolean> => {
    const kept = await keep(work);
    await look();
    return kept;
  };
  const drop = async (draft: LeftoverDraft): Promise<void> => {
    const dropping = dropLeftover(house, draft.key);
    await tell(dropping);
    const dropped = await dropping;
    if (!dropped.ok) return;
    offerUndo({ text: t('page.left.dropped'), undo: () => tell(dropped.value()) });
  };
  return (
    <section class="page-section" aria-labelledby="page-leftover">
      <h2 id="page-leftover">{t('page.left.title')}</h2>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
      <ul class="about-list">
        {left.map((draft) => (
          <li key={draft.key} class="leftover">
            <span class="about-words">
              <bdi class="about-name">{draft.title || draft.url}</bdi>
              <span class="about-detail">{relative(draft.at, house.now())}</span>
            </span>
            <Button
              size="small"
              label={`${t('page.left.resume')}: ${draft.title}`}
              onClick={() => void tell(resumeDraft(house, draft.key, tab))}
            >
              {t('page.left.resume')}
            </Button>
            <IconButton
              icon="trash"
              label={`${t('page.left.drop')}: ${draft.title}`}
              onClick={() => void drop(draft)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
