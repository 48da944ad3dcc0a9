import type { Contact, Reading } from './reading';

/** What stands before whoever built, hosts or looks after the site. */
const credit =
  /\b(?:design(?:ed)?|develop(?:ed|ment)|built|host(?:ed|ing)|powered|created|maintained|(?:web)?sites?|web ?page|marketing|theme|updated(?: on)?:? [\w ,/-]{4,24})\s+(?:(?:and|&)\s+\w+\s+)?by\b|\b(?:conception|réalisation|web ?design|web ?development|(?:diseño|desarrollo|desarrollado|diseñado)(?: web)?)\s*(?::|por\b|par\b)/i;

const mostClosing = 12;

/** Without the numbers and mailboxes of those who made the site, which stand at the foot of a page. */
export function withoutCredits(contacts: readonly Contact[], reading: Reading): Contact[] {
  const { lines, passages } = reading;
  return contacts.filter(({ kind, words, line }) => {
    if (line === undefined || !/^(?:email|phone|fax|website|social)$/.test(kind)) return true;
    const { passage = -1, text = '' } = lines[line] ?? {};
    const atFoot =
      passages[passage]?.region === 'footer' || passage >= passages.length - mostClosing;
    const from = atFoot ? text.search(credit) : -1;
    return from < 0 || text.lastIndexOf(words) < from;
  });
}
