import { useEffect } from 'preact/hooks';
import type { SheetDocument } from '../../lib/app/sheet/paper';

const rules = {
  letter: '@page { size: letter; margin: 0; }',
  a4: '@page { size: A4; margin: 0; }',
} as const;

/** Tells the printer which paper: a page has no other way to say it than a rule of its styles. */
export function usePageSize(size: SheetDocument['size']): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules[size]);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [size]);
}
