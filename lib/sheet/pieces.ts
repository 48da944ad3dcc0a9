import { wordsIn } from '../language/words';
import type { Block, Line, Section, SectionPlace, SheetDocument } from './document';
import { splitLong } from './split-long';

/** What is put on a page in one piece. */
export interface Piece {
  readonly key: string;
  readonly section: string;
  readonly content: Block | Title;
  /** A heading never stands at the foot of a page without what it heads. */
  readonly keep: boolean;
  /** The rest of a text too long to stand in one piece. */
  readonly continued: boolean;
  /** There is more of it in the next piece. */
  readonly goesOn: boolean;
  /** What it stands under, said again where it comes first on a later page. */
  readonly again?: Piece;
  /** All parts of a divided text, of which this piece shows one. */
  readonly parts?: { readonly all: readonly string[]; readonly index: number };
}

export interface Title {
  readonly kind: 'title';
  readonly text: string;
  readonly aside?: string;
}

/** Columns that stand beside one another. */
export interface Band {
  readonly newPage: boolean;
  readonly columns: readonly {
    readonly place: SectionPlace;
    readonly pieces: readonly Piece[];
  }[];
}

/** The paper as bands of pieces, in the order in which they are put on pages. */
export function bandsOf(
  document: Pick<SheetDocument, 'sections' | 'language' | 'locale'>,
): readonly Band[] {
  const { language, locale } = document;
  const { t } = wordsIn(language, { locale });
  const continued = (title: string) => t('paper.continued', { title });
  const groups: Section[][] = [];
  for (const section of document.sections) {
    const last = groups.at(-1);
    if (last !== undefined && standsBeside(last, section)) last.push(section);
    else groups.push([section]);
  }
  return groups.map((group) => {
    const [first] = group;
    return { newPage: first?.newPage ?? false, columns: columnsOf(group, continued) };
  });
}

function standsBeside(group: readonly Section[], section: Section): boolean {
  if (section.newPage || section.place === 'full') return false;
  const thirds = group.every((one) => one.place === 'third');
  if (section.place === 'third') return thirds && group.length < 3;
  return group.every((one) => one.place === 'narrow' || one.place === 'wide');
}

/** How a title reads where its section goes on. */
type Continued = (title: string) => string;

function columnsOf(group: readonly Section[], continued: Continued): Band['columns'] {
  const piecesOf = (section: Section) => titledPieces(section, continued);
  const places = new Set(group.map((section) => section.place));
  if (places.has('third') && group.length > 1) {
    return group.map((section) => ({ place: 'third', pieces: piecesOf(section) }));
  }
  if (places.size === 1) return [{ place: 'full', pieces: group.flatMap(piecesOf) }];
  return (['narrow', 'wide'] as const).map((place) => ({
    place,
    pieces: group.filter((section) => section.place === place).flatMap(piecesOf),
  }));
}

function titledPieces(
  { id, title, aside, blocks }: Section,
  continued: Continued,
): readonly Piece[] {
  const pieces = blocks.flatMap((block, index) => divided(id, block, `${id}.${index}`));
  if (title === undefined) return pieces;
  const heading = (key: string, content: Title): Piece => ({
    key: `${id}.${key}`,
    section: id,
    content,
    keep: true,
    continued: false,
    goesOn: false,
  });
  const again = heading('again', { kind: 'title', text: continued(title) });
  return [
    heading('title', {
      kind: 'title',
      text: title,
      ...(aside === undefined ? {} : { aside }),
    }),
    ...pieces.map((piece) => ({ ...piece, again })),
  ];
}

function divided(section: string, block: Block, key: string): readonly Piece[] {
  const whole: Piece = {
    key,
    section,
    content: block,
    keep: block.kind === 'sub',
    continued: false,
    goesOn: false,
  };
  if (block.kind === 'line' || block.kind === 'pair') {
    return parted(whole, block.line, (line) => ({ ...block, line }));
  }
  if (block.kind !== 'step') return [whole];
  const length = block.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length <= longest) return [whole];
  return block.lines.flatMap((line, index) => {
    const own = {
      ...whole,
      key: `${key}.${index}`,
      continued: index > 0,
      goesOn: index < block.lines.length - 1,
    };
    return parted(own, line, (part) => ({ ...block, lines: [part] }));
  });
}

/** Longer texts are divided between sentences, so that even a narrow column fits on a page. */
const longest = 600;

function parted(piece: Piece, line: Line, show: (line: Line) => Block): readonly Piece[] {
  const all = splitLong(line.text, longest);
  if (all.length === 1) return [{ ...piece, content: show(line) }];
  return all.map((text, index): Piece => ({
    ...piece,
    key: `${piece.key}.part${index}`,
    content: show({ ...line, text, sources: index === all.length - 1 ? line.sources : [] }),
    continued: piece.continued || index > 0,
    goesOn: piece.goesOn || index < all.length - 1,
    parts: { all, index },
  }));
}
