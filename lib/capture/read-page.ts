import type { Block, Page } from '../domain/page';
import type { Snapshot } from '../domain/snapshot';
import { looksReadable, readArticle } from './article';
import { contactBoxes, mainByStructure } from './blocks/main';
import { isOutside, type Passage, type Walked } from './blocks/passage';
import { walkDocument } from './blocks/walk';
import { guessCountry } from './country';
import { type ReadDetails, readDetails } from './details/read-details';
import { cleanTitle, readDates, readMetadata, recogniseLanguage } from './metadata';
import { parseUrl } from './values/link-kind';
import { forget } from './values/remember';
import { fold } from './values/text';

const longestHtml = 6_000_000;

/** Reads a snapshot. `parse` must give a document of its own each time: it is used up in reading. */
export function readPage(snapshot: Snapshot, parse: (html: string) => Document): Page {
  try {
    return read(snapshot, parse);
  } finally {
    forget();
  }
}

function read(snapshot: Snapshot, parse: (html: string) => Document): Page {
  const cut = snapshot.html.length > longestHtml;
  const document = parse(cut ? snapshot.html.slice(0, longestHtml) : snapshot.html);
  const url = parseUrl(snapshot.url) ?? new URL('https://page.invalid/');
  const metadata = readMetadata(document, url.href);
  const walked = walkDocument(document);
  const { passages, pictures, truncated } = walked;
  const heading = headingOf(passages);
  const text = passages.map((passage) => passage.text).join('\n');
  const lang = metadata.lang === '' ? recogniseLanguage(text) : metadata.lang;
  const title = metadata.title === '' ? fold(snapshot.title) : metadata.title;
  const found = readDetails({
    document,
    url,
    country: guessCountry(url, lang, text),
    passages,
    pictures,
    title,
    metadata,
    heading,
  });
  const main = chooseMain(document, walked, found);
  const site = found.site ?? metadata.get('og:site_name') ?? url.hostname.replace(/^www\./, '');
  const author =
    found.author ??
    authorOf(metadata.get('author', 'article:author', 'parsely-author', 'dc.creator', 'byl')) ??
    main.byline;
  return {
    url: snapshot.url,
    title: cleanTitle(title, site, heading) || site,
    site,
    ...readDates(metadata),
    ...found.dates,
    lang,
    seen: snapshot.seen,
    blocks: passages.map((passage) => toBlock(passage, main.passages.has(passage), url)),
    people: found.people,
    details: found.details,
    truncated: snapshot.truncated || truncated || cut,
    ...optional('canonical', metadata.canonical),
    ...optional('author', author),
    ...optional('selection', snapshot.selection),
    ...optional('subject', found.subject),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  const made: { [key in K]?: V } = {};
  if (value !== undefined) made[key] = value;
  return made;
}

/** A heading that is a link to the front page is the site's name. */
function leadsHome({ anchors, text }: Passage): boolean {
  const [anchor] = anchors;
  return (
    anchor?.text === text &&
    /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|default|home)(?:\.\w+)?)?$/i.test(anchor.href)
  );
}

/** The page's own heading: the first of the first level, or of the second when there is no first. */
function headingOf(passages: readonly Passage[]): string | undefined {
  const inContent = passages.filter(
    (passage) => passage.level !== undefined && passage.region === 'content' && !leadsHome(passage),
  );
  return (inContent.find(({ level }) => level === 1) ?? inContent.find(({ level }) => level === 2))
    ?.text;
}

function authorOf(text: string | undefined): string | undefined {
  return text === undefined || /^https?:|@|^admin$/i.test(text)
    ? undefined
    : fold(text.replace(/^by\s+/i, ''));
}

interface Main {
  readonly passages: ReadonlySet<Passage>;
  readonly byline?: string;
}

function length(passages: Iterable<Passage>): number {
  let sum = 0;
  for (const { text } of passages) sum += text.length;
  return sum;
}

/** What Readability kept although the page itself calls it navigation or furniture. */
function withoutFurniture(passages: ReadonlySet<Passage>): ReadonlySet<Passage> {
  const kept = [...passages].filter(({ region }) => !isOutside(region));
  return length(kept) * 2 >= length(passages) ? new Set(kept) : passages;
}

/**
 * Readability decides for real articles. Of rosters, profiles and contact pages it takes one part
 * for the whole, so there the page's build decides, and boxes that tell how to reach somebody stay.
 */
function chooseMain(document: Document, walked: Walked, found: ReadDetails): Main {
  const { passages } = walked;
  const built = mainByStructure(passages);
  const profile = found.people.length > 1 || found.subject?.form === 'person';
  if (!looksReadable(passages) || (profile && !found.isArticle)) return { passages: built };
  const read = readArticle(document, walked);
  if (read === undefined) return { passages: built };
  const article = { ...read, passages: withoutFurniture(read.passages) };
  const size = length(article.passages);
  if (found.isArticle && size > 250) return article;
  if (profile || size < length(built) * 0.55) return { ...article, passages: built };
  return { ...article, passages: new Set([...article.passages, ...contactBoxes(built)]) };
}

function absolute(href: string, base: URL): string | undefined {
  if (/^(?:mailto|tel):/i.test(href)) return href;
  return parseUrl(href, base.href)?.href;
}

function toBlock(passage: Passage, main: boolean, base: URL): Block {
  const { kind, text, level, label, cells, anchors } = passage;
  const links = anchors.flatMap(({ text: words, href }) => {
    const url = absolute(href, base);
    return url === undefined ? [] : [{ text: words, href: url }];
  });
  return {
    kind,
    text,
    main,
    ...(kind === 'heading' ? optional('level', level) : {}),
    ...optional('label', label),
    ...(kind === 'row'
      ? optional(
          'cells',
          cells?.map((cell) => cell.text),
        )
      : {}),
    ...(links.length === 0 ? {} : { links }),
  };
}
