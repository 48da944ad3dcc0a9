/** What screens show and copy of a sheet: the document itself and its other forms. */
export type {
  Block,
  Line,
  LineChoice,
  Note,
  SheetDocument,
  Source,
  Withheld,
  WithheldThing,
} from '../../sheet/document';
export { toMarkdown } from '../../sheet/markdown';
export { toPlainText } from '../../sheet/plain-text';
export { toRichText } from '../../sheet/rich-text';
export { bandsOf, type Band, type Piece } from '../../sheet/pieces';
export { paginate, type Page, type PlacedBand } from '../../sheet/paginate';
export { geometries, type Geometry } from '../../sheet/paper-size';
export { blanksLeft, linesIn } from '../../sheet/blanks-left';
