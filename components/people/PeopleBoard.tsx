import { useCallback, useMemo, useState } from 'preact/hooks';
import { listPeople } from '../../lib/app/people/list-people';
import { steps } from '../../lib/domain/approach';
import { useLive } from '../house';
import { useWords } from '../shell/words';
import { VirtualList } from '../ui/VirtualList';
import { roleLine, stepNames } from './list-words';
import { Marks } from './PersonRow';
import type { PeopleView } from './people-query';
import { profileHref } from './routes';

/** The columns of the guide's cycle, and who stands in each. */
export function PeopleBoard({ view }: { readonly view: PeopleView }) {
  const { t } = useWords();
  const chosen = view.chosen.step ?? [];
  const shown = chosen.length > 0 ? steps.filter((step) => chosen.includes(step)) : steps;
  return (
    <section class="people-board" aria-label={t('people.board')}>
      {shown.map((step) => (
        <BoardColumn key={step} step={step} view={view} />
      ))}
    </section>
  );
}

interface BoardColumnProps {
  readonly step: (typeof steps)[number];
  readonly view: PeopleView;
}

const cardsAtOnce = 30;

function BoardColumn({ step, view }: BoardColumnProps) {
  const { t, number } = useWords();
  const wanted = useMemo(
    () => ({ ...view, chosen: { ...view.chosen, step: [step] } }),
    [JSON.stringify(view), step],
  );
  const [offset, setOffset] = useState(0);
  const live = useLive(
    (house) => listPeople(house, wanted, offset, 2 * cardsAtOnce),
    [wanted, offset],
  );
  const onView = useCallback((first: number) => {
    setOffset(Math.max(0, Math.floor(first / cardsAtOnce) * cardsAtOnce));
  }, []);
  const found = live.state === 'here' ? live.value : undefined;
  const total = found?.total ?? 0;
  return (
    <div class="people-column">
      <h2 class="people-column-head">
        {t(stepNames[step])} <span class="label">{number(total)}</span>
      </h2>
      {found !== undefined && total === 0 ? (
        <p class="people-column-empty">{t('people.board.nobody')}</p>
      ) : (
        <VirtualList
          label={t(stepNames[step])}
          count={total}
          rowHeight={3.5}
          itemAt={(index) => found?.rows[index - found.offset]}
          onView={onView}
          keyOf={(row) => row.id}
          hrefOf={(row) => profileHref(row.id)}
        >
          {(row) => (
            <span class="people-words">
              <span class="people-name">{row.columns.name || t('people.nameless')}</span>
              <span class="people-role">
                <Marks listed={row} />
                {roleLine(row.columns)}
              </span>
            </span>
          )}
        </VirtualList>
      )}
    </div>
  );
}
