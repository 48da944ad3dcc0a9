import type { PeopleFacets } from '../../lib/app/people/people-facets';
import type { Show } from '../../lib/app/people/list-people';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { writeView, type PeopleView } from './people-query';
import { peopleHref } from './routes';

export interface ListToolsProps {
  readonly view: PeopleView;
  readonly total: number | undefined;
  readonly facets: PeopleFacets | undefined;
  readonly onView: (view: PeopleView) => void;
}

/** How many, in which order, as a table or a board; and the ways to what stands apart. */
export function ListTools({ view, total, facets, onView }: ListToolsProps) {
  const { t } = useWords();
  return (
    <div class="people-tools">
      <p class="people-total" aria-live="polite">
        {total === undefined ? '' : t('people.count', { n: total })}
      </p>
      <ShowLinks view={view} facets={facets} />
      {(facets?.total ?? 0) > 1 ? <a href="#/duplicates">{t('duplicates.title')}</a> : null}
      {view.show === 'standing' ? (
        <>
          <Select
            label={t('people.sort')}
            hideLabel
            value={view.sort}
            options={[
              { value: 'name', label: t('people.sort.name') },
              { value: 'touched', label: t('people.sort.touched') },
              { value: 'step', label: t('people.sort.step') },
            ]}
            onChange={(sort) => onView({ ...view, sort })}
          />
          <fieldset class="people-layout">
            <legend class="visually-hidden">{t('people.layout')}</legend>
            {(['table', 'board'] as const).map((layout) => (
              <Button
                key={layout}
                size="small"
                pressed={view.layout === layout}
                onClick={() => onView({ ...view, layout })}
              >
                {t(layout === 'table' ? 'people.layout.table' : 'people.layout.board')}
              </Button>
            ))}
          </fieldset>
        </>
      ) : null}
    </div>
  );
}

function ShowLinks({ view, facets }: Pick<ListToolsProps, 'view' | 'facets'>) {
  const { t } = useWords();
  const href = (show: Show) => peopleHref(writeView({ ...view, show }));
  const links: readonly (readonly [Show, string, number])[] = [
    ['differ', t('people.show.differ', { count: facets?.differ ?? 0 }), facets?.differ ?? 0],
    [
      'contested',
      t('people.show.contested', { count: facets?.contested ?? 0 }),
      facets?.contested ?? 0,
    ],
    ['deleted', t('people.show.deleted', { count: facets?.deleted ?? 0 }), facets?.deleted ?? 0],
  ];
  return (
    <p class="people-shows">
      {view.show === 'standing' ? null : <a href={href('standing')}>{t('people.show.all')}</a>}
      {links
        .filter(([show, , count]) => count > 0 || view.show === show)
        .map(([show, label]) => (
          <a key={show} href={href(show)} aria-current={view.show === show ? 'page' : undefined}>
            {label}
          </a>
        ))}
    </p>
  );
}
