import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly sortable?: boolean;
  /** Numbers are read from the right. */
  readonly align?: 'start' | 'end';
}

export interface Sort {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** The first names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

export function Table<Row>(props: TableProps<Row>) {
  return (
    <div class="table-frame">
      <table class="table">
        <caption class={props.hideCaption === true ? 'visually-hidden' : 'table-caption'}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Header key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.keyOf(row)}>
              {props.columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" class={alignOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} class={alignOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function Header<Row>({ column, sort, onSort }: HeaderProps<Row>) {
  const direction = sort?.by === column.key ? sort.direction : undefined;
  if (column.sortable !== true || onSort === undefined) {
    return (
      <th scope="col" class={alignOf(column)}>
        {column.title}
      </th>
    );
  }
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" class={alignOf(column)} aria-sort={direction}>
      <button
        type="button"
        class="table-sort"
        onClick={() => onSort({ by: column.key, direction: next })}
      >
        {column.title}
        {direction === undefined ? null : (
          <Icon name={direction === 'ascending' ? 'up' : 'down'} size={14} />
        )}
      </button>
    </th>
  );
}

function alignOf<Row>(column: Column<Row>): string {
  return `align-${column.align ?? 'start'}`;
}
