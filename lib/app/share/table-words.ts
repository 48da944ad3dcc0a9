import { columnKeys, columnTitle } from '../../exchange/formats/columns';
import type { IssueCause } from '../../exchange/formats/incoming';
import type { WordLanguage } from '../../exchange/keys/passphrase';

/** All that a column can be taken for, in the reader's language. */
export function columnWordsIn(
  language: WordLanguage,
): readonly { readonly value: string; readonly label: string }[] {
  return columnKeys.map((value) => ({ value, label: columnTitle(value, language) }));
}

export const issueCauses = [
  'row-without-name',
  'row-too-wide',
  'row-open-quote',
  'value-too-long',
  'email-broken',
  'record-broken',
  'too-many',
] as const satisfies readonly IssueCause[];
