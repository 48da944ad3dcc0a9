import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listed } from '../../lib/app/ports/records';
import { useWords } from '../shell/words';
import { destination } from '../ui/destination';
import { PersonRow } from './PersonRow';
import { useKeptScroll } from './kept-scroll';
import { drawnOf, useRowWindow } from './use-row-window';

export interface PeopleTableProps {
  /** Which list this is: each is found again where it was left. */
  readonly list: string;
  readonly total: number;
  readonly rowAt: (index: number) => Listed | undefined;
  readonly onView: (first: number, last: number) => void;
  readonly chosen: ReadonlySet<string>;
  /** Everybody in the list is chosen. */
  readonly whole: boolean;
  readonly onChoose: (id: string, on: boolean) => void;
  readonly onChooseAll: (on: boolean) => void;
  readonly onRestore?: (id: string) => void;
}

const rowRem = 3.5;

/**
 * Everybody, one row each, of which only those in view exist. One row is in the tab order: arrows,
 * Page, Home and End move, Space chooses, Enter opens.
 */
export function PeopleTable(props: PeopleTableProps) {
  const { list, total, rowAt, onView, chosen, onChoose, onChooseAll } = props;
  const { t } = useWords();
  const row = rowRem * rootSize();
  const { body, first, last } = useRowWindow(total, row);
  useKeptScroll(list, body);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const current = Math.min(active, Math.max(0, total - 1));
  const held = useHeld(list, current, rowAt(current));
  // The row of the keyboard stays, wherever the wheel went: focus must not fall off the page.
  const away = total > 0 && (current < first || current >= last);
  const stop = away && held === undefined ? first : current;

  useEffect(() => onView(first, last), [first, last, onView]);
  // Again at every drawing: the row that was moved to may still be on its way.
  useEffect(() => {
    if (!moved.current) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${current}"] a`);
    if (!link) return;
    moved.current = false;
    link.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(window.innerHeight / row) - 4);
    const target = destination(event.key, current, page, total - 1);
    if (target === undefined) return;
    event.preventDefault();
    moved.current = true;
    setActive(target);
    scrollTo(body.current, target * row, row);
  }

  return (
    <table class="people-table" aria-rowcount={total + 1}>
      <caption class="visually-hidden">{t('people.table')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <td class="people-choose">
            <label class="people-box">
              <input
                type="checkbox"
                aria-label={t('people.chooseAll')}
                checked={props.whole}
                onChange={(event) => onChooseAll(event.currentTarget.checked)}
              />
            </label>
          </td>
          <th scope="col">{t('people.column.name')}</th>
          <th scope="col" class="people-wide">
            {t('people.filter.audience')}
          </th>
          <th scope="col">{t('people.filter.step')}</th>
          <th scope="col" class="people-wide">
            {t('people.filter.signOn')}
          </th>
          <th scope="col" class="people-wider">
            {t('people.filter.place')}
          </th>
          <th scope="col" class={props.onRestore === undefined ? 'people-wider' : 'people-action'}>
            {props.onRestore === undefined ? t('people.column.touched') : t('people.column.action')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {drawnOf(total, first, last, away && held ? current : undefined).map((part, at) => {
          if ('gap' in part) return <Gap key={at} rows={part.gap} row={row} />;
          const { index } = part;
          const listed = index === current ? held : rowAt(index);
          if (listed === undefined) {
            return <tr key={at} style={{ height: `${row}px` }} aria-rowindex={index + 2} />;
          }
          return (
            <PersonRow
              key={listed.id}
              listed={listed}
              index={index}
              height={row}
              inTabOrder={index === stop}
              chosen={chosen.has(listed.id)}
              onChoose={onChoose}
              onFocus={setActive}
              onKeyDown={onKeyDown}
              {...(props.onRestore === undefined ? {} : { onRestore: props.onRestore })}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** The row of the keyboard as it was last seen in this list, which may be far from those in view. */
function useHeld(list: string, index: number, seen: Listed | undefined): Listed | undefined {
  const held = useRef({ list, index, seen });
  const { current } = held;
  const same = current.list === list && current.index === index;
  if (seen !== undefined || !same) held.current = { list, index, seen };
  return held.current.seen;
}

/** Stands for the rows that are out of view. */
function Gap({ rows, row }: { readonly rows: number; readonly row: number }) {
  return <tr class="people-gap" aria-hidden="true" style={{ height: `${rows * row}px` }} />;
}

/** Just as far as needed for the row to be seen, below the heading that stays. */
function scrollTo(body: HTMLElement | null, top: number, row: number): void {
  const pane = body?.closest('main');
  if (!body || !pane) return;
  const at = body.getBoundingClientRect().top + top;
  const frame = pane.getBoundingClientRect();
  const under = frame.top + row;
  if (at < under) pane.scrollTop += at - under;
  else if (at + row > frame.bottom) pane.scrollTop += at + row - frame.bottom;
}

/** Rows follow the reader's own text size. */
function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
