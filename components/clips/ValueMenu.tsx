import { useId } from 'preact/hooks';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { usePopover } from '../ui/popover';
import '../ui/menu.css';

export interface ValueMenuProps {
  readonly name: string;
  /** Values, how they read and how many clips have each, in the order to show. */
  readonly values: readonly MenuValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** There are more than are listed. */
  readonly cut?: boolean;
}

export interface MenuValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** One filter: a button that opens its values, each with a check box and a count. */
export function ValueMenu({ name, values, chosen, onToggle, cut = false }: ValueMenuProps) {
  const { t, number } = useWords();
  const id = useId();
  const {
    trigger,
    popover,
    open,
    onToggle: onOpen,
  } = usePopover((opened) => {
    opened.querySelector<HTMLElement>('input')?.focus();
  });
  const on = chosen.length > 0;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={on ? 'button clips-filter clips-filter-on' : 'button clips-filter'}
        aria-expanded={open}
        popovertarget={id}
      >
        {on ? t('clips.filter.chosen', { name, count: chosen.length }) : name}
        <Icon name="down" size={14} />
      </button>
      <div ref={popover} id={id} class="menu clips-values" popover="auto" onToggle={onOpen}>
        <fieldset>
          <legend class="visually-hidden">{name}</legend>
          {values.map(({ value, label, count }) => (
            <Checkbox key={value} checked={chosen.includes(value)} onChange={() => onToggle(value)}>
              <bdi>{label}</bdi> <span class="label">{number(count)}</span>
            </Checkbox>
          ))}
          {values.length === 0 ? <p class="label">{t('clips.filter.empty')}</p> : null}
          {cut ? <p class="label">{t('clips.filter.more')}</p> : null}
        </fieldset>
      </div>
    </>
  );
}
