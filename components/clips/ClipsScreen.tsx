import { useCallback, useRef } from 'preact/hooks';
import { clipFacets, type ClipHit } from '../../lib/app/clips/search-clips';
import { useLive } from '../house';
import { goTo, peopleHref } from '../people/routes';
import { useSlash } from '../people/use-slash';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { setAside, useSetAside } from '../shell/kept-aside';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Progress } from '../ui/Progress';
import { SearchField } from '../ui/SearchField';
import { VirtualList } from '../ui/VirtualList';
import { ClipFilters } from './ClipFilters';
import { ClipLine } from './ClipLine';
import { everything, isNarrowed, readView, writeView, type ClipsView } from './clips-query';
import { clipHref, clipsHref } from './routes';
import { useClips } from './use-clips';
import './clips.css';

export interface ClipsScreenProps {
  /** What the address says after `?`. */
  readonly query: Readonly<Record<string, string>>;
}

/** Every page that was kept, found as one types. */
export function ClipsScreen({ query }: ClipsScreenProps) {
  const { t } = useWords();
  const view = readView({ ...query, ...useSetAside(query['kept']) });
  const { live, found, itemAt, onView } = useClips(view);
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);

  // Counts come second: the list itself must not wait for them.
  const counted = useLive(
    async (open) => (found === undefined ? undefined : clipFacets(open)),
    [found === undefined],
  );
  const named = useLive(
    async (open) =>
      view.profile === '' ? undefined : (await open.records.columns([view.profile]))[0],
    [view.profile],
  );
  const here = query['kept'];
  const show = useCallback(
    (next: ClipsView, how: 'adding' | 'replacing' = 'adding') => {
      const kept = setAside(writeView(next), how === 'replacing' ? here : undefined);
      goTo(clipsHref({ kept }), how);
    },
    [here],
  );

  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  const total = found?.total ?? 0;
  const narrowed = isNarrowed(view);
  const empty = found !== undefined && total === 0 && !narrowed;

  return (
    <div class="clips">
      <ScreenTitle>{t('clips.title')}</ScreenTitle>
      {empty ? (
        <NoClips />
      ) : (
        <>
          <div class="clips-find">
            <SearchField
              label={t('clips.search')}
              placeholder={t('clips.search.hint')}
              value={view.search}
              onInput={(text) => show({ ...view, search: text }, 'replacing')}
              inputRef={search}
            />
            <ClipFilters
              view={view}
              facets={counted.state === 'here' ? counted.value : undefined}
              profile={named.state === 'here' ? named.value?.columns.name : undefined}
              onView={show}
            />
          </div>
          <p class="clips-total" aria-live="polite">
            {found === undefined ? '' : t('clips.count', { n: total })}
          </p>
          {found === undefined ? <Progress label={t('clips.loading')} late /> : null}
          {found !== undefined && total === 0 ? (
            <EmptyState
              title={t('clips.nothing')}
              actions={<Button onClick={() => show(everything)}>{t('clips.filter.clear')}</Button>}
            >
              <p>{t('clips.nothing.hint')}</p>
            </EmptyState>
          ) : null}
          {total > 0 ? (
            <div class="clips-list">
              <VirtualList
                label={t('clips.list')}
                count={total}
                itemAt={itemAt}
                onView={onView}
                keyOf={keyOf}
                hrefOf={hrefOf}
                rowHeight={6.75}
                narrowRowHeight={9.75}
              >
                {(clip) => <ClipLine clip={clip} />}
              </VirtualList>
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}

const keyOf = (clip: ClipHit) => clip.id;
const hrefOf = (clip: ClipHit) => clipHref(clip.id);

function NoClips() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('clips.empty')}
      actions={<LinkButton href={peopleHref()}>{t('clips.empty.people')}</LinkButton>}
    >
      <p>{t('clips.empty.hint')}</p>
    </EmptyState>
  );
}
