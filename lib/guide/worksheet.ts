import * as v from 'valibot';

import { idSchema, textSchema } from './question';

/** How an item is answered; `say` is only read, in the room or on the way there. */
export const inputs = ['say', 'text', 'check', 'date', 'person', 'agreed'] as const;

const itemSchema = v.strictObject({
  id: idSchema,
  input: v.picklist(inputs),
  /** The role that carries it, where the guide names one. */
  owner: v.exactOptional(idSchema),
});

const sectionSchema = v.strictObject({
  id: idSchema,
  /** For a table: how many empty rows a printed sheet starts with. */
  rows: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  items: v.pipe(v.array(itemSchema), v.minLength(1)),
});

/** A worksheet of the guides without its words. Ids stand in what groups have filled in. */
export const worksheetSchema = v.strictObject({
  id: idSchema,
  sections: v.pipe(v.array(sectionSchema), v.minLength(1)),
});

export const worksheetWordsSchema = v.strictObject({
  title: textSchema,
  about: textSchema,
  sections: v.record(
    idSchema,
    v.strictObject({ title: textSchema, items: v.record(idSchema, textSchema) }),
  ),
});

export type Worksheet = v.InferOutput<typeof worksheetSchema>;
export type WorksheetWords = v.InferOutput<typeof worksheetWordsSchema>;
type Item = v.InferOutput<typeof itemSchema>;

export interface RenderedSection {
  readonly id: string;
  readonly title: string;
  readonly rows?: number;
  readonly items: readonly (Item & { readonly text: string })[];
}

export interface RenderedWorksheet {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly sections: readonly RenderedSection[];
}

/** A worksheet with its words; missing words are a bug of the guide, and throw. */
export function renderWorksheet(sheet: Worksheet, words: WorksheetWords): RenderedWorksheet {
  const sections = sheet.sections.map((section): RenderedSection => {
    const said = words.sections[section.id];
    if (!said) throw new Error(`No words for ${sheet.id}: ${section.id}`);
    const items = section.items.map((item) => {
      const text = said.items[item.id];
      if (text === undefined) throw new Error(`No words for ${sheet.id}: ${section.id} ${item.id}`);
      return Object.assign({ text }, item);
    });
    const { id, rows } = section;
    return rows === undefined
      ? { id, title: said.title, items }
      : { id, title: said.title, rows, items };
  });
  return { id: sheet.id, title: words.title, about: words.about, sections };
}
