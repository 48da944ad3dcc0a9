import { useCallback, useRef, useState } from 'preact/hooks';
import { restoreProfiles } from '../../lib/app/people/delete-profile';
import { audiences } from '../../lib/domain/audience';
import { peopleFacets } from '../../lib/app/people/people-facets';
import { useHouse, useLive } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { setAside, useSetAside } from '../shell/kept-aside';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Progress } from '../ui/Progress';
import { SearchField } from '../ui/SearchField';
import { AddPerson } from './AddPerson';
import { BulkBar } from './BulkBar';
import { FilterBar } from './FilterBar';
import { ListTools } from './ListTools';
import { NothingFound } from './NothingFound';
import { PeopleBoard } from './PeopleBoard';
import { PeopleEmpty } from './PeopleEmpty';
import { PeopleTable } from './PeopleTable';
import { isNarrowed, readView, writeView, writeWanted, type PeopleView } from './people-query';
import { goTo, peopleHref } from './routes';
import { useAct } from './use-act';
import { useChoice } from './use-choice';
import { usePeople } from './use-people';
import { useSlash } from './use-slash';
import './people.css';
import './table.css';

export interface PeopleScreenProps {
  /** What the address says after `?`. */
  readonly query: Readonly<Record<string, string>>;
  /** Fills an empty workspace with the fictional example town. */
  readonly onLoadExample?: () => void | Promise<void>;
}

/** Everybody a group has a profile of. */
export function PeopleScreen({ query, onLoadExample }: PeopleScreenProps) {
  const house = useHouse();
  const { t } = useWords();
  const view = readView({ ...query, ...useSetAside(query['kept']) });
  const { live, wanted, found, rowAt, onView } = usePeople(view);
  const choice = useChoice(wanted, `${view.show} ${view.layout}`);
  const [adding, setAdding] = useState(false);
  const { act, trouble } = useAct();
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);

  // Counts come second: the list itself must not wait for them.
  const counted = useLive(
    async (open) => (found === undefined ? undefined : peopleFacets(open)),
    [found === undefined],
  );
  const facets = counted.state === 'here' ? counted.value : undefined;

  const here = query['kept'];
  const show = useCallback(
    (next: PeopleView, how: 'adding' | 'replacing' = 'adding') => {
      const kept = setAside(writeWanted(next), how === 'replacing' ? here : undefined);
      goTo(peopleHref({ ...writeView(next), kept }), how);
    },
    [here],
  );
  const restore = (id: string) =>
    void act(restoreProfiles(house, [id]), t('people.restored', { n: 1 }));

  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  const total = found?.total ?? 0;
  const standing = view.show === 'standing';
  const disputed = view.show === 'contested' || view.show === 'differ';
  const empty = found !== undefined && total === 0 && standing && !isNarrowed(view);
  const only = view.chosen.audience?.length === 1 ? view.chosen.audience[0] : undefined;
  const audience = audiences.find((one) => one === only);

  return (
    <div class="people">
      <header class="people-head">
        <ScreenTitle>{t('people.title')}</ScreenTitle>
        {empty ? null : (
          <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        )}
      </header>
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
      {empty ? (
        <PeopleEmpty onLoadExample={onLoadExample} />
      ) : (
        <>
          <div class="people-find">
            {disputed ? null : (
              <SearchField
                label={t('people.search')}
                placeholder={t('people.search.hint')}
                value={view.search}
                onInput={(text) => show({ ...view, search: text }, 'replacing')}
                inputRef={search}
              />
            )}
            {standing ? <FilterBar view={view} facets={facets} onView={show} /> : null}
          </div>
          <ListTools view={view} total={found?.total} facets={facets} onView={show} />
          {choice.chosen.size > 0 ? (
            <BulkBar
              chosen={choice.chosen}
              away={choice.away}
              tags={[...(facets?.counts.tag.keys() ?? [])]}
              onDone={choice.clear}
            />
          ) : null}
          {found === undefined ? <Progress label={t('people.loading')} late /> : null}
          {found !== undefined && total === 0 ? <NothingFound view={view} onView={show} /> : null}
          {total > 0 && view.layout === 'board' && standing ? <PeopleBoard view={view} /> : null}
          {total > 0 && (view.layout === 'table' || !standing) ? (
            <PeopleTable
              list={JSON.stringify(view)}
              total={total}
              rowAt={rowAt}
              onView={onView}
              chosen={choice.chosen}
              whole={choice.whole}
              onChoose={choice.choose}
              onChooseAll={choice.chooseAll}
              {...(view.show === 'deleted' || view.show === 'contested'
                ? { onRestore: restore }
                : {})}
            />
          ) : null}
        </>
      )}
      {adding ? (
        <Dialog
          title={t('people.add')}
          closeLabel={t('common.close')}
          onClose={() => setAdding(false)}
        >
          <AddPerson audience={audience} startHere />
        </Dialog>
      ) : null}
    </div>
  );
}
