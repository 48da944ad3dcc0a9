import { useState } from 'preact/hooks';
import { compareAgain, keepApart } from '../../lib/app/merge/keep-apart';
import { alikePairs, type LikelyDuplicate } from '../../lib/app/merge/likely-duplicates';
import { mergedBefore, type MergedBefore } from '../../lib/app/merge/merged-before';
import { mergeProfiles, unmergeProfiles } from '../../lib/app/merge/merge-profiles';
import type { Listed } from '../../lib/app/ports/records';
import type { Changed } from '../../lib/app/change';
import type { Failed, Result } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import './duplicates.css';

/** Pairs that may be one person or one organization; merging is chosen, and can be taken apart. */
export function DuplicatesScreen() {
  const house = useHouse();
  const { t } = useWords();
  const offerUndo = useUndo();
  const [trouble, setTrouble] = useState<Failed>();
  const pairs = useLive(alikePairs, []);
  const before = useLive(mergedBefore, []);

  const merge = async (kept: Listed, other: Listed): Promise<void> => {
    const merged = await mergeProfiles(house, kept.id, other.id);
    setTrouble(merged.ok ? undefined : merged);
    if (!merged.ok) return;
    const text = t('duplicates.merged', { other: other.columns.name, name: kept.columns.name });
    const undo = async (): Promise<void> => {
      const parted = await merged.value.undo();
      setTrouble(parted.ok ? undefined : parted);
    };
    offerUndo({ text, undo });
  };
  const part = async ({ kept, other }: MergedBefore): Promise<void> => {
    const parted = await unmergeProfiles(house, other.id);
    setTrouble(parted.ok ? undefined : parted);
    if (!parted.ok) return;
    const text = t('duplicates.parted', { other: other.columns.name });
    offerUndo({ text, undo: () => merge(kept, other) });
  };
  const decide = async (pair: LikelyDuplicate, two: boolean): Promise<void> => {
    const { one, other } = pair;
    const decided = await (two ? keepApart : compareAgain)(house, one.id, other.id);
    setTrouble(decided.ok ? undefined : decided);
    if (!decided.ok) return;
    const names = { name: one.columns.name, other: other.columns.name };
    const undo = async (): Promise<void> => {
      const taken: Result<Changed> = await decided.value.undo();
      setTrouble(taken.ok ? undefined : taken);
    };
    offerUndo({ text: t(two ? 'duplicates.two.done' : 'duplicates.again.done', names), undo });
  };

  return (
    <div class="duplicates">
      <ScreenTitle>{t('duplicates.title')}</ScreenTitle>
      {trouble ? <FailureNotice failure={trouble} /> : null}
      {pairs.state === 'failed' ? <FailureNotice failure={pairs.failure} /> : null}
      {pairs.state === 'here' && pairs.value.likely.length === 0 ? (
        <EmptyState
          title={t('duplicates.none.title')}
          actions={<LinkButton href="#/people">{t('duplicates.back')}</LinkButton>}
        >
          <p>{t('duplicates.none.text')}</p>
        </EmptyState>
      ) : null}
      {pairs.state === 'here'
        ? pairs.value.likely.map((pair) => (
            <Pair
              key={`${pair.one.id} ${pair.other.id}`}
              pair={pair}
              onMerge={(kept, other) => void merge(kept, other)}
              onTwo={() => void decide(pair, true)}
            />
          ))
        : null}
      {pairs.state === 'here' && pairs.value.apart.length > 0 ? (
        <section>
          <h2>{t('duplicates.apart')}</h2>
          <ul class="duplicates-before">
            {pairs.value.apart.map((pair) => (
              <li key={`${pair.one.id} ${pair.other.id}`}>
                <span>
                  <a href={`#/people/${pair.one.id}`}>{pair.one.columns.name}</a>
                  {' · '}
                  <a href={`#/people/${pair.other.id}`}>{pair.other.columns.name}</a>
                </span>
                <Button kind="quiet" onClick={() => void decide(pair, false)}>
                  {t('duplicates.again')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {before.state === 'here' && before.value.length > 0 ? (
        <section>
          <h2>{t('duplicates.before')}</h2>
          <ul class="duplicates-before">
            {before.value.map((merged) => (
              <li key={merged.other.id}>
                <span>
                  {t('duplicates.into', {
                    other: merged.other.columns.name,
                    name: merged.kept.columns.name,
                  })}
                </span>
                <Button kind="quiet" onClick={() => void part(merged)}>
                  {t('duplicates.part')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

const whyWords = {
  'same-contact': 'duplicates.same-contact',
  'same-name': 'duplicates.same-name',
  'alike-name': 'duplicates.alike-name',
} as const;

function Pair({
  pair,
  onMerge,
  onTwo,
}: {
  readonly pair: LikelyDuplicate;
  readonly onMerge: (kept: Listed, other: Listed) => void;
  readonly onTwo: () => void;
}) {
  const { t } = useWords();
  const { one, other } = pair;
  return (
    <section class="duplicate" aria-label={t(whyWords[pair.why])}>
      <p class="label">{t(whyWords[pair.why])}</p>
      <div class="duplicate-sides">
        {[one, other].map((side) => (
          <div key={side.id}>
            <a class="duplicate-name" href={`#/people/${side.id}`}>
              {side.columns.name}
            </a>
            <p class="label">
              {[side.columns.role, side.columns.organization, side.columns.place]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Button onClick={() => onMerge(side, side === one ? other : one)}>
              {t('duplicates.keep', { name: side.columns.name })}
            </Button>
          </div>
        ))}
      </div>
      <Button kind="quiet" onClick={onTwo}>
        {t('duplicates.two')}
      </Button>
    </section>
  );
}
