import { blanksLeft, type SheetDocument } from '../../lib/app/sheet/paper';
import { useWords } from '../shell/words';
import { Notice } from '../ui/Notice';

/** Before anything prints: which blanks nobody has filled yet. */
export function OpenBlanks({ document }: { readonly document: SheetDocument }) {
  const { t, list } = useWords();
  const open = blanksLeft(document);
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title={t('sheet.blanks')}>
      <p>{list(open)}</p>
    </Notice>
  );
}
