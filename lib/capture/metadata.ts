import { readIsoDate } from './values/date';
import { fold, plain } from './values/text';

/** What the head of a document says of it, first word wins. */
export interface Metadata {
  readonly get: (...names: readonly string[]) => string | undefined;
  readonly title: string;
  readonly canonical?: string;
  readonly lang: string;
}

export function readMetadata(document: Document, base: string): Metadata {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      '';
    const content = fold(meta.getAttribute('content') ?? '');
    for (const key of name.toLowerCase().split(/\s+/)) {
      if (key !== '' && content !== '' && !values.has(key))
        values.set(key, content.slice(0, 2_000));
    }
  }
  const get = (...names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined);
  const href =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? get('og:url');
  const canonical = href === undefined || href === '' ? null : URL.parse(href, base);
  const declared =
    (document.documentElement?.getAttribute('lang') ||
      get('og:locale', 'content-language', 'dc.language', 'language')) ??
    '';
  return {
    get,
    title: fold(document.title),
    lang: normalLanguage(declared),
    ...(canonical !== null && /^https?:$/.test(canonical.protocol)
      ? { canonical: canonical.href }
      : {}),
  };
}

function normalLanguage(text: string): string {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(text);
  if (match === null) return '';
  const [, language = '', region] = match;
  return region === undefined
    ? language.toLowerCase()
    : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

const frequent: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|for|with|is|are|our|you)\b/gi,
  es: /\b(?:el|los|las|que|una|por|para|con|del|nuestra|nuestro|es|y)\b/gi,
};

/** The language of a text by its commonest words; empty when it could be either or neither. */
export function recogniseLanguage(text: string): string {
  const sample = text.slice(0, 6_000);
  const counts = Object.entries(frequent)
    .map(([language, pattern]) => ({ language, count: sample.match(pattern)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count >= 4 && first.count > 2 * (second?.count ?? 0)
    ? first.language
    : '';
}

const separator = /\s+[|–—·•»:/~>«]+\s+|\s+-{1,2}\s+|\s*[|»«]\s*|:\s+/;

export function titleSegments(title: string): string[] {
  return title
    .split(separator)
    .map(fold)
    .filter((segment) => segment !== '');
}

/** The title without the site's tail or front, told by the site's name and the page's own heading. */
export function cleanTitle(title: string, site: string, heading: string | undefined): string {
  const segments = titleSegments(title);
  if (segments.length < 2) return title === '' ? (heading ?? '') : title;
  const own = plain(heading ?? '');
  if (own !== '' && own !== plain(site)) {
    const exact = segments.find((segment) => plain(segment) === own);
    if (exact !== undefined) return exact;
    if (plain(title).startsWith(`${own} `) && heading !== undefined && heading.length > 3)
      return heading;
  }
  const known = plain(site);
  const isSite = (segment: string): boolean => {
    const name = plain(segment);
    return (
      known !== '' &&
      (name === known ||
        (name.length > 4 && known.includes(name)) ||
        (known.length > 4 && name.includes(known)))
    );
  };
  const last = segments.at(-1) ?? '';
  const [first = ''] = segments;
  if (isSite(last))
    return fold(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:/~>-]+$/, ''));
  if (isSite(first))
    return fold(title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»«:/~>-]+/, ''));
  return / [|–—·•»-] /.test(title) &&
    segments.length === 2 &&
    last.length < first.length * 1.5 &&
    own !== '' &&
    plain(first).includes(own)
    ? first
    : title;
}

export function readDates(metadata: Metadata): { published?: string; modified?: string } {
  const published = readIsoDate(
    metadata.get(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'dc.date.issued',
      'dc.date',
      'dcterms.date',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'citation_date',
      'article.published',
    ) ?? '',
  );
  const modified = readIsoDate(
    metadata.get(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'last-modified',
      'dcterms.modified',
      'lastmod',
    ) ?? '',
  );
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}
