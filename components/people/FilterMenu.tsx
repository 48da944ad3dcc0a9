import { useId } from 'preact/hooks';
import type { Filter } from '../../lib/app/ports/records';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { usePopover } from '../ui/popover';
import '../ui/menu.css';
import { filterWords, valueLabel } from './list-words';

export interface FilterMenuProps {
  readonly filter: Filter;
  /** Values with how many people stand under each, in the order to show. */
  readonly counts: readonly (readonly [value: string, count: number])[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** One filter: a button that opens its values, each with a check box and a count. */
export function FilterMenu({ filter, counts, chosen, onToggle }: FilterMenuProps) {
  const words = useWords();
  const { t, number } = words;
  const id = useId();
  const name = t(filterWords[filter]);
  const {
    trigger,
    popover,
    open,
    onToggle: onOpen,
  } = usePopover((opened) => {
    opened.querySelector<HTMLElement>('input')?.focus();
  });
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={chosen.length > 0 ? 'button people-filter people-filter-on' : 'button people-filter'}
        aria-expanded={open}
        popovertarget={id}
      >
        {chosen.length > 0 ? t('people.filter.chosen', { name, count: chosen.length }) : name}
        <Icon name="down" size={14} />
      </button>
      <div ref={popover} id={id} class="menu people-values" popover="auto" onToggle={onOpen}>
        <fieldset>
          <legend class="visually-hidden">{name}</legend>
          {counts.map(([value, count]) => (
            <Checkbox key={value} checked={chosen.includes(value)} onChange={() => onToggle(value)}>
              <bdi>{valueLabel(words, filter, value)}</bdi>{' '}
              <span class="label">{number(count)}</span>
            </Checkbox>
          ))}
          {counts.length === 0 ? <p class="label">{t('people.filter.empty')}</p> : null}
        </fieldset>
      </div>
    </>
  );
}
