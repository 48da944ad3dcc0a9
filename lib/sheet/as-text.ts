import type { Block, Line, SheetDocument } from './document';

/** The same document as plain structure, from which Markdown, text and rich text are written. */
export type TextItem =
  | {
      readonly kind: 'title' | 'heading' | 'sub' | 'paragraph' | 'strong' | 'small';
      readonly text: string;
    }
  | { readonly kind: 'item'; readonly mark: 'bullet' | 'tick' | number; readonly text: string }
  | { readonly kind: 'write'; readonly text: string; readonly rows: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export function itemsOf(document: SheetDocument): readonly TextItem[] {
  const items = document.sections.flatMap(({ title, aside, blocks }): TextItem[] => [
    ...(title === undefined ? [] : [{ kind: 'heading', text: title } as const]),
    ...(aside === undefined ? [] : [{ kind: 'small', text: `▪ ${aside}` } as const]),
    ...blocks.flatMap(itemsOfBlock),
  ]);
  return joinTables([...items, ...footerOf(document)]);
}

function footerOf({ footer }: SheetDocument): readonly TextItem[] {
  return footer.words === '' ? [] : [{ kind: 'small', text: footer.words }];
}

function itemsOfBlock(block: Block): readonly TextItem[] {
  switch (block.kind) {
    case 'line':
      return [itemOfLine(block)];
    case 'sub':
      return [{ kind: 'sub', text: block.text }];
    case 'pair':
      return [{ kind: 'table', columns: [], rows: [[block.label, spelled(block.line)]] }];
    case 'step': {
      const said = [block.title, ...block.lines.map(spelled)].join('\n');
      return [
        {
          kind: 'table',
          columns: [],
          rows: [[`${block.minutes}${block.stays ? ' ▪' : ''}`, said, block.who]],
        },
      ];
    }
    case 'ask':
      return [
        { kind: 'heading', text: block.label },
        { kind: 'strong', text: spelled(block.line) },
        ...[block.step, ...block.small].flatMap((line): TextItem[] =>
          line === undefined ? [] : [{ kind: 'paragraph', text: spelled(line) }],
        ),
      ];
    case 'head':
      return [
        { kind: 'small', text: block.eyebrow },
        { kind: 'title', text: block.names },
        ...[...block.left, ...block.right].map((line): TextItem => {
          return { kind: 'paragraph', text: spelled(line) };
        }),
      ];
    case 'write':
      return [{ kind: 'write', text: block.label, rows: block.rows }];
    case 'tick':
      return [
        { kind: 'sub', text: block.label },
        ...block.options.map((text): TextItem => ({ kind: 'item', mark: 'tick', text })),
      ];
    case 'grid': {
      const empty = Array.from({ length: block.empty }, () => block.columns.map(() => ''));
      return [{ kind: 'table', columns: block.columns, rows: [...block.rows, ...empty] }];
    }
    case 'source': {
      const { title, site, seen, url } = block.source;
      const text = [title, site, seen, url].filter((part) => part !== '').join(' · ');
      return [{ kind: 'item', mark: block.number, text }];
    }
  }
}

function itemOfLine({ look, line, mark }: Extract<Block, { kind: 'line' }>): TextItem {
  const text = spelled(line);
  switch (look) {
    case 'bullet':
      return { kind: 'item', mark: 'bullet', text };
    case 'tick':
      return { kind: 'item', mark: 'tick', text };
    case 'number':
      return { kind: 'item', mark: Number(mark ?? 1), text };
    default:
      return { kind: 'paragraph', text: mark === undefined ? text : `${mark} ${text}` };
  }
}

function spelled({ text, sources }: Line): string {
  return sources.length === 0 ? text : `${text} [${sources.join(', ')}]`;
}

/** Rows of one table follow one another. */
function joinTables(items: readonly TextItem[]): readonly TextItem[] {
  const joined: TextItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const same =
      item.kind === 'table' &&
      last?.kind === 'table' &&
      item.columns.length === 0 &&
      last.columns.length === 0 &&
      item.rows[0]?.length === last.rows[0]?.length;
    if (same) joined.splice(-1, 1, { ...last, rows: [...last.rows, ...item.rows] });
    else joined.push(item);
  }
  return joined;
}
