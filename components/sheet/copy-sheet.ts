import { toMarkdown, toPlainText, toRichText, type SheetDocument } from '../../lib/app/sheet/paper';

/**
 * Puts the sheet on the clipboard so that a word processor takes its headings, lists and tables.
 * False when the browser refuses.
 */
export async function copySheet(sheet: SheetDocument): Promise<boolean> {
  const rich = new XMLSerializer().serializeToString(toRichText(sheet, document));
  const kinds = { 'text/html': rich, 'text/plain': toPlainText(sheet) };
  try {
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(
          Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]),
        ),
      ),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** A file's name says what it is and never whom it is about. */
export function fileOf(
  sheet: SheetDocument,
  kind: 'markdown' | 'text',
): { readonly name: string; readonly parts: readonly string[]; readonly type: string } {
  return kind === 'markdown'
    ? { name: `${sheet.kind}.md`, parts: [toMarkdown(sheet)], type: 'text/markdown' }
    : { name: `${sheet.kind}.txt`, parts: [toPlainText(sheet)], type: 'text/plain' };
}
