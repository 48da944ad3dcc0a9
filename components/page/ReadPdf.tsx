import { pdfInTabToDraft } from '../../lib/app/file-to-draft';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import type { FileReading } from './use-file-reading';

export interface ReadPdfProps {
  readonly tab: number;
  /** Where the tab's PDF is, as far as the browser says. */
  readonly address: string | undefined;
  readonly reading: FileReading;
}

/** A PDF in view, read from its own address on a click; nothing in browsers that don't allow it. */
export function ReadPdf({ tab, address, reading }: ReadPdfProps) {
  const house = useHouse();
  const { t } = useWords();
  const { fetchPdf } = house;
  if (!fetchPdf) return null;
  const read = (): void =>
    reading.read(address ?? 'PDF', (how) => pdfInTabToDraft({ ...house, fetchPdf }, tab, how));
  return (
    <div class="file-choose">
      <Button kind="primary" onClick={read}>
        {t('page.pdf.read')}
      </Button>
      <p class="file-choose-kinds">{t('page.pdf.how')}</p>
    </div>
  );
}
