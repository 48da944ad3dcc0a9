import { useMemo, useState } from 'preact/hooks';
import type { Page } from '../../lib/app/sheet/paper';
import {
  paperSizes,
  severalSheets,
  type OneOfSeveral,
  type PaperSize,
} from '../../lib/app/sheet/several-sheets';
import { useLive } from '../house';
import { meetingsHref } from '../meetings/routes';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import { Select } from '../ui/Select';
import type { Editing } from './editing';
import { NothingToPrint } from './NothingToPrint';
import { OpenBlanks } from './OpenBlanks';
import { Pages } from './Pages';
import { sheetRouter } from './routes';
import { noteWords } from './sheet-words';
import { usePageSize } from './use-page-size';
import './desk.css';

const sizeWords = { letter: 'sheet.size.letter', a4: 'sheet.size.a4' } as const;

/** The sheets of a day of visits, one after another, to print in one go. */
export function SeveralPapers({ ids }: { readonly ids: readonly string[] }) {
  const { t, language, locale } = useWords();
  const [size, setSize] = useState<PaperSize>();
  const live = useLive(
    (from) => severalSheets(from, ids, { language, locale }, size),
    [ids.join(' '), language, size],
  );
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('sheet.loading')} late />;
  if (live.value.length === 0) return <NothingToPrint />;
  return <Several sheets={live.value} onSize={setSize} />;
}

interface SeveralProps {
  readonly sheets: readonly OneOfSeveral[];
  readonly onSize: (size: PaperSize) => void;
}

function Several({ sheets, onSize }: SeveralProps) {
  const words = useWords();
  const { t } = words;
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const size = sheets[0]?.document.size ?? 'letter';
  usePageSize(size);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="desk">
      <main class="desk-paper" aria-label={t('sheet.preview')}>
        {sheets.map((sheet) => (
          <SheetPages
            key={sheet.meeting}
            sheet={sheet}
            onCount={(count) => setCounts((before) => new Map(before).set(sheet.meeting, count))}
          />
        ))}
      </main>
      <aside class="desk-tools" aria-label={t('sheet.tools')}>
        <header class="desk-part">
          <p>
            <LinkButton
              kind="quiet"
              size="small"
              icon="back"
              href={`workspace.html${meetingsHref()}`}
            >
              {t('meetings.title')}
            </LinkButton>
          </p>
          <ScreenTitle>{t('sheet.several', { n: sheets.length })}</ScreenTitle>
          <p class="label">{t('sheet.pages', { n: all })}</p>
        </header>
        <div class="desk-actions">
          <Button kind="primary" size="large" icon="print" onClick={() => window.print()}>
            {t('sheet.several.print')}
          </Button>
        </div>
        <p class="label">{t('sheet.print.hint')}</p>
        <Select
          label={t('sheet.size')}
          value={size}
          options={paperSizes.map((value) => ({ value, label: t(sizeWords[value]) }))}
          onChange={onSize}
        />
        <ul class="desk-several" aria-label={t('sheet.several', { n: sheets.length })}>
          {sheets.map(({ meeting, document }) => (
            <li key={meeting}>
              <a href={sheetRouter.href('meeting', { id: meeting })}>
                {document.title || t('meetings.nobody')}
              </a>{' '}
              <span class="label">{t('sheet.pages', { n: counts.get(meeting) ?? 0 })}</span>
              {document.notes.map((note) => (
                <p key={note.kind} class="label">
                  {noteWords(note, words)}
                </p>
              ))}
              <OpenBlanks document={document} />
              {document.lines.some((line) => line.thing !== undefined && !line.out) ? (
                <Notice tone="warn">{t('sheet.private.on')}</Notice>
              ) : null}
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

/** Words are changed on each sheet's own desk. */
function SheetPages({
  sheet: { document },
  onCount,
}: {
  readonly sheet: OneOfSeveral;
  readonly onCount: (count: number) => void;
}) {
  const editing = useMemo(
    (): Editing => ({
      current: undefined,
      begin: () => undefined,
      end: () => undefined,
      locked: new Set(document.lines.map((line) => line.id)),
    }),
    [document],
  );
  const [told] = useState(() => (pages: readonly Page[]) => onCount(pages.length));
  return (
    <div class="desk-sheet">
      <Pages document={document} editing={editing} onPages={told} />
    </div>
  );
}
