import { filters, type Filter } from '../../lib/app/ports/records';
import { shows, type Wanted } from '../../lib/app/people/list-people';

/** Everything chosen on this screen, so that back finds it. */
export interface PeopleView extends Wanted {
  readonly layout: 'table' | 'board';
}

type Query = Readonly<Record<string, string>>;

const sorts = ['name', 'touched', 'step'] as const;
/** Stands for "none of these" in a filter, where the value itself is empty. */
const none = '~';

export function readView(query: Query): PeopleView {
  const chosen: { [Name in Filter]?: readonly string[] } = {};
  for (const filter of filters) {
    const values = (query[filter] ?? '').split(',').filter((value) => value !== '');
    if (values.length > 0) chosen[filter] = values.map(decoded);
  }
  return {
    show: shows.find((show) => show === query['show']) ?? 'standing',
    search: query['q'] ?? '',
    sort: sorts.find((sort) => sort === query['sort']) ?? 'name',
    layout: query['layout'] === 'board' ? 'board' : 'table',
    chosen,
  };
}

/** What the address says of it after `?`: how the list stands, and nothing of whom one looks for. */
export function writeView(view: PeopleView): Query {
  return {
    show: view.show === 'standing' ? '' : view.show,
    sort: view.sort === 'name' ? '' : view.sort,
    layout: view.layout === 'table' ? '' : view.layout,
  };
}

/** What the address must not say: search words and filters. */
export function writeWanted(view: PeopleView): Query {
  const query: Record<string, string> = { q: view.search };
  for (const filter of filters) query[filter] = (view.chosen[filter] ?? []).map(encoded).join(',');
  return query;
}

/** The same view with one value of one filter put in or taken out. */
export function toggled(view: PeopleView, filter: Filter, value: string): PeopleView {
  const now = view.chosen[filter] ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...view, chosen: { ...view.chosen, [filter]: next } };
}

export function isNarrowed(view: PeopleView): boolean {
  return view.search !== '' || filters.some((filter) => (view.chosen[filter] ?? []).length > 0);
}

function encoded(value: string): string {
  return value === '' ? none : encodeURIComponent(value);
}

/** An address that somebody mangled filters by what it says; it is no bug of ours. */
function decoded(text: string): string {
  if (text === none) return '';
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
