import type { ClipQuery } from '../../lib/app/ports/clips';

/** Everything chosen on this screen, so that back finds it. The address says nothing of it. */
export interface ClipsView {
  readonly search: string;
  readonly audience: readonly string[];
  readonly site: readonly string[];
  readonly lang: readonly string[];
  readonly since: Since;
  readonly cited: boolean;
  /** The id of the one profile whose clips are wanted. */
  readonly profile: string;
}

export const sinces = ['any', 'week', 'month', 'year'] as const;
export type Since = (typeof sinces)[number];
export const manyOf = ['audience', 'site', 'lang'] as const;
export type Many = (typeof manyOf)[number];

const day = 86_400_000;
const spans: Readonly<Record<Since, number>> = { any: 0, week: 7, month: 30, year: 365 };
/** Stands for an empty value: a clip whose site or language nobody knows. */
const none = '~';

type Query = Readonly<Record<string, string>>;

export function readView(query: Query): ClipsView {
  const many = (name: Many) =>
    (query[name] ?? '')
      .split(',')
      .filter((value) => value !== '')
      .map(decoded);
  return {
    search: query['q'] ?? '',
    audience: many('audience'),
    site: many('site'),
    lang: many('lang'),
    since: sinces.find((since) => since === query['since']) ?? 'any',
    cited: query['cited'] === 'yes',
    profile: query['profile'] ?? '',
  };
}

export function writeView(view: ClipsView): Query {
  return {
    q: view.search,
    audience: view.audience.map(encoded).join(','),
    site: view.site.map(encoded).join(','),
    lang: view.lang.map(encoded).join(','),
    since: view.since === 'any' ? '' : view.since,
    cited: view.cited ? 'yes' : '',
    profile: view.profile,
  };
}

/** The same view with one value of one filter put in or taken out. */
export function toggled(view: ClipsView, filter: Many, value: string): ClipsView {
  const now = view[filter];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...view, [filter]: next };
}

export function isNarrowed(view: ClipsView): boolean {
  return Object.values(writeView(view)).some((value) => value !== '');
}

/** Without any choice. */
export const everything: ClipsView = readView({});

/** What to ask of the records. `today` is the beginning of the day it is asked on. */
export function clipQuery(view: ClipsView, today: number): ClipQuery {
  const { search, audience, site, lang, since, cited, profile } = view;
  return {
    search,
    audience,
    site,
    lang,
    ...(since === 'any' ? {} : { from: today - spans[since] * day }),
    ...(cited ? { cited } : {}),
    ...(profile === '' ? {} : { profile }),
  };
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
