import type { PlainKey } from '../../lib/language/registry';

/** Why something of a file was left out. */
export const issueWords = {
  'row-without-name': 'share.issue.noName',
  'row-too-wide': 'share.issue.tooWide',
  'row-open-quote': 'share.issue.openQuote',
  'value-too-long': 'share.issue.tooLong',
  'email-broken': 'share.issue.email',
  'record-broken': 'share.issue.broken',
  'too-many': 'share.issue.tooMany',
} as const satisfies Record<string, PlainKey>;
