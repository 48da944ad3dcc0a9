import { fitsHost } from './host';
import type { Contact, Reading } from './reading';

/** Words over or before an address that say whose it is. */
const siteLabel = /\b(?:web ?site|web|url|home ?page|sitio web|página web)\b/i;

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
}

/**
 * Without the websites of others: a page names advertisers, regulators and whoever built it. Another
 * site is believed to be somebody's when it bears their name, is called theirs, or stands in their row.
 */
export function withoutOthersSites(
  contacts: readonly Contact[],
  rows: ReadonlySet<string>,
  { url, lines, passages }: Reading,
): Contact[] {
  const here = hostOf(url.href);
  return contacts.filter((contact) => {
    if (contact.kind !== 'website' || contact.line === undefined) return true;
    const host = hostOf(contact.value);
    // Of the page's own site an address with a query is one page of many.
    if (host === here) return !contact.value.includes('?');
    const { of = '' } = contact;
    if (fitsHost(of, host) > 0 || rows.has(of)) return true;
    const line = lines[contact.line];
    const region = passages[line?.passage ?? -1]?.region;
    return region === 'content' && siteLabel.test(line?.label ?? '');
  });
}
