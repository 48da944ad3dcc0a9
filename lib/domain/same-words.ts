import { foldText } from './fold-text';

/** What a sentence says word for word: the same for a reprint with other quotes, dashes or capitals. */
export function wordForWord(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
