import type { OutgoingFinding, Researched } from './markdown';

/** The words of a brief, in one language. */
export interface BriefWords {
  readonly language: string;
  readonly title: string;
  /** Who made it and when, and that it holds public facts only. */
  readonly foot: string;
  readonly role: string;
  readonly organization: string;
  readonly place: string;
  readonly district: string;
  readonly source: string;
  readonly contactKinds: Readonly<Record<string, string>>;
}

/**
 * A brief for allies: one page that opens in any browser, with nothing to load and nothing that
 * runs. What somebody told us is left out here too, whoever calls: an ally is not a member.
 */
export function writeBrief(researched: readonly Researched[], words: BriefWords): string {
  const people = researched.map((one) => sectionOf(one, words)).join('');
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeHtml(words.title)}</h1></header>
<main>
${people}</main>
<footer><p>${escapeHtml(words.foot)}</p></footer>
</body>
</html>
`;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin-top: 2.5rem } h3 { font-size: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: .2rem solid }
cite { font-style: normal; font-size: .9rem } footer { margin-top: 3rem; font-size: .9rem }
@media print { section { break-inside: avoid } }
`;

function sectionOf({ profile, findings }: Researched, words: BriefWords): string {
  const { name, role, organization, place, district, contacts } = profile;
  const details: readonly (readonly [string, string])[] = [
    [words.role, role],
    [words.organization, organization],
    [words.place, place],
    [words.district, district],
    ...contacts.map(({ kind, value }) => [words.contactKinds[kind] ?? kind, value] as const),
  ];
  const rows = details
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('\n');
  const told = findings.filter(({ basis }) => basis !== 'told');
  const answers = [...Map.groupBy(told, ({ question }) => question)]
    .map(
      ([question, list]) =>
        `<h3>${escapeHtml(question)}</h3>\n${list.map((one) => findingOf(one, words)).join('')}`,
    )
    .join('');
  const table = rows === '' ? '' : `<dl>\n${rows}\n</dl>\n`;
  return `<section>\n<h2>${escapeHtml(name)}</h2>\n${table}${answers}</section>\n`;
}

function findingOf({ text, quote, source }: OutgoingFinding, words: BriefWords): string {
  const said = quote === undefined ? '' : `<blockquote>${escapeHtml(quote)}</blockquote>\n`;
  return `<p>${escapeHtml(text)}</p>\n${said}${source ? sourceOf(source, words) : ''}`;
}

function sourceOf(source: NonNullable<OutgoingFinding['source']>, words: BriefWords): string {
  const { title, url, on } = source;
  const name = escapeHtml(title);
  const linked =
    url !== undefined && /^https?:\/\//i.test(url)
      ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${name}</a>`
      : name;
  const day = on === undefined ? '' : ` · ${escapeHtml(on)}`;
  return `<p><cite>${escapeHtml(words.source)}: ${linked}${day}</cite></p>\n`;
}

/** Text that stays text, inside elements and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
