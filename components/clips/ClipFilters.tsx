import type { ClipFacets } from '../../lib/app/ports/clips';
import { audiences } from '../../lib/domain/audience';
import { audienceWords } from '../../lib/language/kind-words';
import type { PlainKey } from '../../lib/language/registry';
import type { Words } from '../../lib/language/words';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { FilterTag, Tag } from '../ui/Tag';
import {
  everything,
  isNarrowed,
  manyOf,
  sinces,
  toggled,
  type ClipsView,
  type Many,
  type Since,
} from './clips-query';
import { languageName } from './language-name';
import { ValueMenu, type MenuValue } from './ValueMenu';

export interface ClipFiltersProps {
  readonly view: ClipsView;
  readonly facets: ClipFacets | undefined;
  /** The name of the one profile whose clips are wanted. */
  readonly profile: string | undefined;
  readonly onView: (view: ClipsView) => void;
}

const filterWords: Readonly<Record<Many, PlainKey>> = {
  audience: 'clips.filter.audience',
  site: 'clips.filter.site',
  lang: 'clips.filter.lang',
};

const sinceWords: Readonly<Record<Since, PlainKey>> = {
  any: 'clips.since.any',
  week: 'clips.since.week',
  month: 'clips.since.month',
  year: 'clips.since.year',
};

/** More values than this are found by search, not in a menu. */
const most = 40;

/** The filters with counts, and what is chosen of them, to be taken off one by one. */
export function ClipFilters({ view, facets, profile, onView }: ClipFiltersProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <fieldset class="clips-filters">
        <legend class="visually-hidden">{t('clips.filters')}</legend>
        {manyOf.map((filter) => (
          <ValueMenu
            key={filter}
            name={t(filterWords[filter])}
            values={valuesOf(words, filter, facets).slice(0, most)}
            cut={(facets?.[filter].size ?? 0) > most}
            chosen={view[filter]}
            onToggle={(value) => onView(toggled(view, filter, value))}
          />
        ))}
        <Select
          label={t('clips.since')}
          hideLabel
          value={view.since}
          options={sinces.map((since) => ({ value: since, label: t(sinceWords[since]) }))}
          onChange={(since) => onView({ ...view, since })}
        />
        <FilterTag pressed={view.cited} onPress={(cited) => onView({ ...view, cited })}>
          {t('clips.filter.cited')}
        </FilterTag>
      </fieldset>
      {isNarrowed(view) ? (
        <div class="clips-chosen">
          {manyOf.flatMap((filter) =>
            view[filter].map((value) => (
              <Chosen
                key={`${filter} ${value}`}
                name={t(filterWords[filter])}
                value={labelOf(words, filter, value)}
                onRemove={() => onView(toggled(view, filter, value))}
              />
            )),
          )}
          {view.profile === '' ? null : (
            <Chosen
              name={t('clips.filter.profile')}
              value={profile ?? t('clips.nameless')}
              onRemove={() => onView({ ...view, profile: '' })}
            />
          )}
          <Button kind="quiet" size="small" onClick={() => onView(everything)}>
            {t('clips.filter.clear')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}

function Chosen({ name, value, onRemove }: ChosenProps) {
  const { t } = useWords();
  return (
    <Tag on remove={{ label: t('clips.filter.remove', { name, value }), onRemove }}>
      {value}
    </Tag>
  );
}

/** Audiences in their own order, the others by how many clips they have. */
function valuesOf(words: Words, filter: Many, facets: ClipFacets | undefined): MenuValue[] {
  const counts = facets?.[filter] ?? new Map<string, number>();
  const values = [...counts].map(([value, count]) => ({
    value,
    label: labelOf(words, filter, value),
    count,
  }));
  if (filter === 'audience') {
    const place = (value: string) => audiences.findIndex((one) => one === value);
    return values.toSorted((one, other) => place(one.value) - place(other.value));
  }
  return values.toSorted(
    (one, other) => other.count - one.count || words.compareNames(one.label, other.label),
  );
}

function labelOf({ t, locale }: Words, filter: Many, value: string): string {
  if (value === '') return t('clips.filter.unknown');
  if (filter === 'lang') return languageName(value, locale);
  const audience = audiences.find((one) => filter === 'audience' && one === value);
  return audience === undefined ? value : t(audienceWords[audience]);
}
