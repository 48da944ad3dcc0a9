import { filters, type Facets, type Filter } from '../../lib/app/ports/records';
import { audiences, forms } from '../../lib/domain/audience';
import { steps } from '../../lib/domain/approach';
import { signOnNames } from '../../lib/domain/sign-on';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { FilterMenu } from './FilterMenu';
import { filterWords, valueLabel } from './list-words';
import { isNarrowed, toggled, type PeopleView } from './people-query';

export interface FilterBarProps {
  readonly view: PeopleView;
  readonly facets: Facets | undefined;
  readonly onView: (view: PeopleView) => void;
}

/** Six filters with counts, and what is chosen of them, to be taken off one by one. */
export function FilterBar({ view, facets, onView }: FilterBarProps) {
  const words = useWords();
  const { t } = words;
  const inForce = filters.flatMap((filter) =>
    (view.chosen[filter] ?? []).map((value) => ({ filter, value })),
  );
  return (
    <>
      <fieldset class="people-filters">
        <legend class="visually-hidden">{t('people.filters')}</legend>
        {filters.map((filter) => (
          <FilterMenu
            key={filter}
            filter={filter}
            counts={countsOf(filter, facets, words.compareNames)}
            chosen={view.chosen[filter] ?? []}
            onToggle={(value) => onView(toggled(view, filter, value))}
          />
        ))}
      </fieldset>
      {isNarrowed(view) ? (
        <div class="people-chosen">
          {inForce.map(({ filter, value }) => {
            const label = valueLabel(words, filter, value);
            return (
              <Tag
                key={`${filter} ${value}`}
                on
                remove={{
                  label: t('people.filter.remove', { name: t(filterWords[filter]), value: label }),
                  onRemove: () => onView(toggled(view, filter, value)),
                }}
              >
                {label}
              </Tag>
            );
          })}
          <Button
            kind="quiet"
            size="small"
            onClick={() => onView({ ...view, search: '', chosen: {} })}
          >
            {t('people.filter.clear')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const orders: { readonly [Name in Filter]?: readonly string[] } = {
  audience: audiences,
  form: forms,
  step: steps,
  signOn: [...signOnNames, ''],
};

/** Fixed values in their own order; places and tags by how many stand under them. */
function countsOf(
  filter: Filter,
  facets: Facets | undefined,
  compare: (one: string, other: string) => number,
): readonly (readonly [string, number])[] {
  const counts = facets?.counts[filter] ?? new Map<string, number>();
  const order = orders[filter];
  if (order !== undefined) {
    const left = [...counts.keys()].filter((value) => !order.includes(value));
    return [...order, ...left].flatMap((value) => {
      const count = counts.get(value) ?? 0;
      return count > 0 ? [[value, count] as const] : [];
    });
  }
  return [...counts]
    .filter(([value]) => value !== '')
    .toSorted(([one, many], [other, few]) => few - many || compare(one, other));
}
