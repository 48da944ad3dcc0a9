import type { Words } from '../language/words';
import type { PaperChoices } from './choices';
import type { Block, Section, SheetDocument, SheetKind } from './document';
import { sizeFor } from './paper-size';
import { takePen, type Pen } from './pen';

/** What papers for others are made from: names, the campaign's own words, and choices. */
export interface OpenPaper {
  readonly words: Words;
  readonly choices: PaperChoices;
  readonly region: string;
}

/**
 * A paper that anybody may see: no research, no copy numbers, nothing to shred. This file and all
 * it knows cannot reach a finding.
 */
export function openPaper(
  { words, choices, region }: OpenPaper,
  kind: Exclude<SheetKind, 'prep' | 'dossier'>,
  title: string,
  write: (pen: Pen) => readonly Pick<Section, 'id' | 'title' | 'blocks'>[],
): SheetDocument {
  const pen = takePen(choices);
  const sections = write(pen).filter(({ blocks }) => blocks.length > 0);
  return {
    kind,
    language: words.language,
    locale: words.locale,
    title,
    sections: sections.map((section, index) => {
      return { ...section, place: 'full', newPage: index === 0 };
    }),
    footer: { words: '', numbered: false },
    size: choices.size ?? sizeFor(region),
    copies: choices.copies ?? 1,
    outline: [],
    lines: pen.choices(),
    withheld: [],
    notes: [],
  };
}

/** Paragraphs of one text, a line each, so that every one of them can be edited or left out. */
export function paragraphs(pen: Pen, section: string, text: string): readonly Block[] {
  const drafts = text
    .split(/\n{2,}/u)
    .map((part, index) => ({ id: `${section}-${index + 1}`, text: part }));
  return pen.lines(section, drafts).map((line): Block => ({ kind: 'line', look: 'letter', line }));
}
