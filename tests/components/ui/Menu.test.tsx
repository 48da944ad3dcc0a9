// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../../../components/ui/Menu';
import { all, button, click, one, press, show } from '../stage';

function open(chosen: (label: string) => void = () => {}) {
  const items = ['Rename', 'Merge', 'Remove'].map((label) => ({
    label,
    onSelect: () => chosen(label),
  }));
  const { stage } = show(<Menu label="More" icon="more" items={items} />);
  const trigger = button(stage, 'More');
  trigger.focus();
  click(trigger);
  const [rename, merge, remove] = all(stage, '[role="menuitem"]');
  return { stage, trigger, menu: one(stage, '[role="menu"]'), rename, merge, remove };
}

describe('a menu', () => {
  it('puts the keyboard on its first item when it opens', () => {
    const { trigger, rename } = open();
    expect(document.activeElement).toBe(rename);
    expect(trigger.ariaExpanded).toBe('true');
  });

  it('goes round with the arrows, and to either end with Home and End', () => {
    const { menu, rename, merge, remove } = open();
    press(menu, 'ArrowDown');
    expect(document.activeElement).toBe(merge);
    press(menu, 'End');
    expect(document.activeElement).toBe(remove);
    press(menu, 'ArrowDown');
    expect(document.activeElement).toBe(rename);
    press(menu, 'ArrowUp');
    expect(document.activeElement).toBe(remove);
    press(menu, 'Home');
    expect(document.activeElement).toBe(rename);
  });

  it('jumps to the next item that begins with the letter pressed', () => {
    const { menu, remove, rename } = open();
    press(menu, 'r');
    expect(document.activeElement).toBe(remove);
    press(menu, 'r');
    expect(document.activeElement).toBe(rename);
  });

  it('does what was chosen, closes, and gives the keyboard back', () => {
    const chosen = vi.fn<(label: string) => void>();
    const { trigger, menu, merge } = open(chosen);
    if (merge) click(merge);
    expect(chosen.mock.calls).toEqual([['Merge']]);
    expect(menu.dataset['shown']).toBe('closed');
    expect(document.activeElement).toBe(trigger);
  });
});
