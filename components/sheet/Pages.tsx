import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  bandsOf,
  geometries,
  type Band,
  type Page,
  type PlacedBand,
  type SheetDocument,
} from '../../lib/app/sheet/paper';
import { wordsIn } from '../../lib/language/words';
import { EditingProvider, type Editing } from './editing';
import { PieceView } from './PieceView';
import { useClickedPart } from './use-clicked-part';
import { usePages } from './use-pages';
import './paper.css';
import './pieces.css';
import './fields.css';

export interface PagesProps {
  readonly document: SheetDocument;
  readonly editing: Editing;
  /** Told whenever the pages change. */
  readonly onPages?: (pages: readonly Page[]) => void;
}

/** As many pages as fit on a screen. */
const atFirst = 2;

/** The pages of one paper: the first copy to look at, the others only when it prints. */
export function Pages({ document, editing, onPages }: PagesProps) {
  const bands = useMemo(() => bandsOf(document), [document]);
  const { measure, pages } = usePages(document, bands, onPages);
  const paper = useClickedPart(editing.begin);
  const { width, side } = geometries[document.size];
  // What one sees first need not wait for what is further down, nor for copies for the printer.
  const [first, setFirst] = useState(true);
  useEffect(() => setFirst(false), []);
  const copies = Array.from({ length: first ? 1 : document.copies }, (_, index) => index + 1);
  return (
    <div lang={document.locale} ref={paper}>
      <div
        class="measure"
        ref={measure}
        style={{ width: `${width - 2 * side}mm` }}
        aria-hidden="true"
        inert
      >
        {bands.map((band, at) => (
          <BandView key={at} band={withAgain(band)} />
        ))}
      </div>
      {copies.map((copy) => (
        <div key={copy} class={copy === 1 ? undefined : 'copies-for-print'}>
          {(first ? pages.slice(0, atFirst) : pages).map((page, at) => (
            <EditingProvider value={copy === 1 ? editing : undefined} key={at}>
              <PageView
                document={document}
                page={page}
                number={at + 1}
                of={pages.length}
                copy={copy}
              />
            </EditingProvider>
          ))}
        </div>
      ))}
    </div>
  );
}

/** With the headings that may have to stand a second time, so that they are measured, too. */
function withAgain(band: Band): Band {
  const columns = band.columns.map(({ place, pieces }) => {
    const again = new Map(
      pieces.flatMap((piece) => piece.again ?? []).map((one) => [one.key, one]),
    );
    return { place, pieces: [...pieces, ...again.values()] };
  });
  return { ...band, columns };
}

interface PageViewProps {
  readonly document: SheetDocument;
  readonly page: Page;
  readonly number: number;
  readonly of: number;
  readonly copy: number;
}

function PageView({ document, page, number, of, copy }: PageViewProps) {
  const { t } = wordsIn(document.language, { locale: document.locale });
  const { width, height, top, side } = geometries[document.size];
  const { footer, copies } = document;
  const left = [
    footer.words,
    footer.numbered ? t('paper.copy', { copy, copies }) : '',
    footer.numbered ? t('paper.shred') : '',
  ].filter((part) => part !== '');
  const numbered = footer.numbered || of > 1;
  return (
    <section
      class="page"
      data-page={number}
      style={{
        width: `${width}mm`,
        // A hair less than the sheet, or rounding would print an empty page after each.
        height: `${height - 0.3}mm`,
        padding: `${top}mm ${side}mm 0`,
      }}
    >
      {page.bands.map((band, at) => (
        <BandView key={at} band={band} />
      ))}
      <p class="page-foot" style={{ left: `${side}mm`, right: `${side}mm` }}>
        <span>{left.join(' · ')}</span>
        <span>{numbered ? t('paper.page', { page: number, pages: of }) : ''}</span>
      </p>
    </section>
  );
}

function BandView({ band }: { readonly band: Band | PlacedBand }) {
  const kinds = [...new Set(band.columns.map((column) => column.place))].join('-');
  return (
    <div class={`band band-${kinds}`}>
      {band.columns.map(({ place, pieces }, at) => (
        <div key={at} class={`column column-${place}`}>
          {pieces.map((piece) => (
            <PieceView key={piece.key} piece={piece} />
          ))}
        </div>
      ))}
    </div>
  );
}
