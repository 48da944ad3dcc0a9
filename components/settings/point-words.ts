import type { PlainKey } from '../../lib/language/registry';

/** Points that Groundwork marks by itself carry a word of its own; people never see that word. */
const known: Readonly<Record<string, PlainKey>> = {
  'before-return': 'settings.restore.beforeReturn',
  'before-import': 'settings.restore.beforeImport',
};

/** What a restore point is called: undefined where its label is already words for people. */
export function pointWords(label: string): PlainKey | undefined {
  if (/^before-version-\d+$/.test(label)) return 'settings.restore.beforeVersion';
  return known[label] ?? (/^[a-z0-9-]*$/.test(label) ? 'settings.restore.unnamed' : undefined);
}
