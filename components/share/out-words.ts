import type { OutFormat } from '../../lib/app/share/profiles-out';
import { tableFormats, type TableFormat } from '../../lib/app/share/tables-out';
import type { PlainKey } from '../../lib/language/registry';
import type { Switches } from './TableSwitches';

export type Format = OutFormat | TableFormat;

export function isTable(format: Format): format is TableFormat {
  return tableFormats.some((one) => one === format);
}

export const formatWords: Readonly<Record<Format, PlainKey>> = {
  csv: 'share.out.csv',
  'vcard-4': 'share.out.vcard4',
  'vcard-3': 'share.out.vcard3',
  markdown: 'share.out.markdown',
  brief: 'share.out.brief',
  'open-states': 'share.out.openStates',
  popolo: 'share.out.popolo',
  'sign-ons': 'share.out.signOns',
  candidates: 'share.out.candidates',
  tasks: 'share.out.tasks',
  kumu: 'share.out.kumu',
};

/** What is in a file of each format, and what never is. */
export const holdsWords: Readonly<Record<Format, PlainKey>> = {
  csv: 'share.out.holds.facts',
  'vcard-4': 'share.out.holds.facts',
  'vcard-3': 'share.out.holds.facts',
  markdown: 'share.out.holds.research',
  brief: 'share.out.holds.research',
  'open-states': 'share.out.holds.facts',
  popolo: 'share.out.holds.facts',
  'sign-ons': 'share.out.holds.signOns',
  candidates: 'share.out.holds.candidates',
  tasks: 'share.out.holds.tasks',
  kumu: 'share.out.holds.kumu',
};

export function emptyWord(format: Format, { unpublished }: Switches): PlainKey {
  if (format === 'sign-ons') {
    return unpublished ? 'share.out.none.signOns' : 'share.out.none.published';
  }
  if (format === 'candidates') return 'share.out.none.candidates';
  return format === 'tasks' ? 'share.out.none.tasks' : 'share.out.none';
}

export function saveWords(format: Format) {
  if (format === 'sign-ons') return 'share.out.save.signOns';
  return format === 'tasks' ? 'share.out.save.tasks' : 'share.out.save';
}
