import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import { usePopover } from './popover';
import './menu.css';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconName;
  readonly danger?: boolean;
}

export interface MenuProps {
  /** What the button says, or is called when it shows only an icon. */
  readonly label: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
}

/** A few further actions. Arrows move, a letter jumps, Escape leaves. */
export function Menu({ label, icon, items }: MenuProps) {
  const id = useId();
  const { trigger, popover, open, onToggle, close } = usePopover((opened) => {
    rowsOf(opened)[0]?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const rows = popover.current === null ? [] : rowsOf(popover.current);
    const at = rows.findIndex((row) => row === document.activeElement);
    const target = destination(event.key, at, rows);
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Tab') {
      close();
    }
  }

  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={icon === undefined ? 'button button-plain' : 'button icon-button'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={icon === undefined ? undefined : label}
        title={icon === undefined ? undefined : label}
        popovertarget={id}
      >
        {icon === undefined ? label : <Icon name={icon} />}
        {icon === undefined ? <Icon name="down" size={16} /> : null}
      </button>
      <div
        ref={popover}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.danger === true ? 'menu-item menu-danger' : 'menu-item'}
            onClick={() => {
              close();
              item.onSelect();
            }}
          >
            {item.icon === undefined ? null : <Icon name={item.icon} />}
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

function rowsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function destination(key: string, at: number, rows: readonly HTMLElement[]) {
  if (key === 'ArrowDown') return rows[(at + 1) % rows.length];
  if (key === 'ArrowUp') return rows.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const wanted = key.toLowerCase();
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return round.find((row) => row.textContent?.toLowerCase().startsWith(wanted));
}
