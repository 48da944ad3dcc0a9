import * as v from 'valibot';
import { blockKinds, type Block } from './page';

/** The text of a page as it is kept in a blob, and as it may come in somebody's file. */
export const blocksSchema: v.GenericSchema<unknown, Block[]> = v.array(
  v.object({
    kind: v.picklist(blockKinds),
    text: v.string(),
    main: v.boolean(),
    level: v.exactOptional(v.number()),
    label: v.exactOptional(v.string()),
    cells: v.exactOptional(v.array(v.string())),
    links: v.exactOptional(v.array(v.object({ text: v.string(), href: v.string() }))),
    page: v.exactOptional(v.number()),
  }),
);
