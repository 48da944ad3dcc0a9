import type { Basis } from '../../domain/finding';
import type { OutFile, OutgoingProfile } from './outgoing';

/** A finding in the reader's words, ready to be written down. */
export interface OutgoingFinding {
  readonly question: string;
  readonly text: string;
  readonly basis: Basis;
  readonly quote?: string;
  readonly source?: { readonly title: string; readonly url?: string; readonly on?: string };
}

/** The few words around what is written, in one language. */
export interface ResearchWords {
  readonly findings: string;
  readonly contacts: string;
  readonly source: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly contactKinds: Readonly<Record<string, string>>;
}

export interface Researched {
  readonly profile: OutgoingProfile;
  readonly findings: readonly OutgoingFinding[];
}

/** One note a profile, for a vault of notes: front matter, contacts, findings under questions. */
export function writeMarkdown(researched: readonly Researched[], words: ResearchWords): OutFile[] {
  const taken = new Set<string>();
  return researched.map((one) => ({
    name: `${freeName(fileName(one.profile.name), taken)}.md`,
    mediaType: 'text/markdown',
    text: noteOf(one, words),
  }));
}

function noteOf({ profile, findings }: Researched, words: ResearchWords): string {
  const { name, contacts } = profile;
  const parts = [frontMatter(profile), `# ${escapeMarkdown(name)}`];
  if (contacts.length > 0) {
    const lines = contacts.map(
      ({ kind, value }) => `- ${words.contactKinds[kind] ?? kind}: ${escapeMarkdown(value)}`,
    );
    parts.push(`## ${words.contacts}`, lines.join('\n'));
  }
  if (findings.length > 0) parts.push(`## ${words.findings}`);
  const byQuestion = Map.groupBy(findings, ({ question }) => question);
  for (const [question, answers] of byQuestion) {
    parts.push(`### ${escapeMarkdown(question)}`);
    for (const answer of answers) parts.push(...findingParts(answer, words));
  }
  return `${parts.join('\n\n')}\n`;
}

function findingParts(finding: OutgoingFinding, words: ResearchWords): string[] {
  const { text, quote, source, basis } = finding;
  const said = quote === undefined ? [] : [quoteLines(quote)];
  const title = source && escapeMarkdown(source.title);
  const link = source?.url !== undefined && isWeb(source.url);
  const named = link ? `[${title ?? ''}](<${encodeLink(source.url)}>)` : title;
  const tail = [named, source?.on, words.basis[basis]].filter((part) => part !== undefined);
  return [escapeMarkdown(text), ...said, `${words.source}: ${tail.join(' · ')}`];
}

function quoteLines(quote: string): string {
  return quote
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');
}

/** Every value as a JSON string, which YAML reads the same: nothing in it can end the matter. */
function frontMatter(profile: OutgoingProfile): string {
  const { name, form, audience, role, organization, place, district, otherNames } = profile;
  const fields = Object.entries({ name, form, audience, role, organization, place, district })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const aliases = otherNames.map((other) => JSON.stringify(other)).join(', ');
  if (aliases !== '') fields.push(`aliases: [${aliases}]`);
  return ['---', ...fields, '---'].join('\n');
}

/** Text that stays text: no heading, list, link, picture or markup of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!{}$]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function encodeLink(url: string): string {
  return url.replace(/[\s<>\\\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}

/** A name that every system takes: no path, no sign of a shell or a link, not too long. */
export function fileName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...plain].slice(0, 80).join('').trim();
  const barred = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return short === '' || barred ? `profile ${short}`.trim() : short;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  taken.add(free.toLowerCase());
  return free;
}
