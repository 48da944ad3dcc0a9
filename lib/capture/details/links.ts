import type { Anchor } from '../blocks/passage';
import { readBlankLinks } from './blank-links';
import { emailsOfLink } from '../values/email';
import { parseUrl, socialProfile, webAddress, isNetwork } from '../values/link-kind';
import { formatPhone, possiblePhone } from '../values/phone';
import { fold } from '../values/text';
import type { Contact, Reading } from './reading';

const siteWords =
  /^(?:(?:visit|view|see|go to)\s+)?(?:(?:the|our|my|his|her|their|church|school|official|personal|campaign|business|company)\s+)*(?:web ?site|home ?page|sitio web|página web)(?:\s+(?:of|for|de)\s.{1,40})?$/i;
const siteLabel = /\b(?:web ?site|web|url|home ?page|sitio web|página web|internet)\b/i;
const ofServices = /(?:google|bing|apple|mapquest|waze|openstreetmap)\.\w+$|^maps\./;

function phoneOfLink(href: string): string | undefined {
  const match = /^\s*(tel|callto|fax|sms):\/*(.+)$/i.exec(href);
  if (match === null) return undefined;
  try {
    return decodeURIComponent(match[2] ?? '');
  } catch {
    return match[2];
  }
}

function websiteOf(anchor: Anchor, label: string, reading: Reading): string | undefined {
  const shown = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/i.exec(
    anchor.text,
  )?.[1];
  if (shown === undefined && !siteLabel.test(label) && !siteWords.test(anchor.text))
    return undefined;
  const url = parseUrl(anchor.href, reading.url.href);
  if (url === undefined || isNetwork(url.href) || ofServices.test(url.hostname)) return undefined;
  const spelled = shown !== undefined && url.hostname.replace(/^www\./, '') === shown.toLowerCase();
  if (!siteLabel.test(label) && !siteWords.test(anchor.text) && !spelled) return undefined;
  return webAddress(url.href, reading.url.href);
}

/** What links lead to: mailboxes, telephones, profiles, and websites that are called so. */
export function readLinks(reading: Reading): Contact[] {
  const contacts: Contact[] = [];
  const starts = new Map<number, number>();
  for (const [index, line] of reading.lines.entries()) {
    if (!starts.has(line.passage)) starts.set(line.passage, index);
  }
  for (const [index, { anchors }] of reading.passages.entries()) {
    for (const anchor of anchors) {
      const line = (starts.get(index) ?? 0) + anchor.line;
      const { text = '', label = '' } = reading.lines[line] ?? {};
      contacts.push(...contactsOf(anchor, line, `${label} ${text}`, label, reading));
    }
  }
  for (const { anchor, line } of readBlankLinks(reading))
    contacts.push(...contactsOf(anchor, line, '', '', reading));
  return contacts;
}

function contactsOf(
  anchor: Anchor,
  line: number,
  around: string,
  label: string,
  reading: Reading,
): Contact[] {
  const { href } = anchor;
  const words = fold(anchor.text === '' ? href : anchor.text);
  const emails = emailsOfLink(href);
  if (emails.length > 0) {
    return emails.map((value) => ({
      kind: 'email',
      value,
      words: words.includes('@') ? words : `${words} <${value}>`,
      confidence: 0.97,
      line,
    }));
  }
  const number = phoneOfLink(href);
  if (number !== undefined) {
    const value = formatPhone(number, reading.country) ?? possiblePhone(number, reading.country);
    const fax =
      /^\s*fax:/i.test(href) ||
      /^\W*(?:fax|facsimile)\b/i.test(words) ||
      /\bfax\b[^\d(+]*$/i.test(around.slice(0, Math.max(0, around.indexOf(words))));
    return value === undefined
      ? []
      : [{ kind: fax ? 'fax' : 'phone', value, words, confidence: 0.96, line }];
  }
  const social = socialProfile(href.startsWith('//') ? `https:${href}` : href);
  if (social !== undefined)
    return [{ kind: 'social', value: social, words, confidence: 0.85, line }];
  const site = websiteOf(anchor, label, reading);
  return site === undefined ? [] : [{ kind: 'website', value: site, words, confidence: 0.8, line }];
}
