import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './tag.css';

export interface TagProps {
  readonly children: ComponentChildren;
  /** Chosen, or in force. */
  readonly on?: boolean;
  readonly remove?: { readonly label: string; readonly onRemove: () => void };
}

export function Tag({ children, on = false, remove }: TagProps) {
  return (
    <span class={on ? 'tag tag-on' : 'tag'}>
      {children}
      {remove === undefined ? null : (
        <button
          type="button"
          class="tag-remove"
          aria-label={remove.label}
          onClick={remove.onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

export interface FilterTagProps {
  readonly children: ComponentChildren;
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
}

/** A filter that is on or off. */
export function FilterTag({ children, pressed, onPress }: FilterTagProps) {
  return (
    <button
      type="button"
      class={pressed ? 'tag tag-press tag-on' : 'tag tag-press'}
      aria-pressed={pressed}
      onClick={() => onPress(!pressed)}
    >
      {children}
    </button>
  );
}
