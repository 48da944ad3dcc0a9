// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { VirtualList } from '../../../components/ui/VirtualList';
import { all, one, press, show } from '../stage';

const names = Array.from({ length: 10_000 }, (_, index) => `Person ${index}`);

function list(onView: (first: number, last: number) => void = () => {}) {
  const { stage } = show(
    <VirtualList
      label="People"
      count={names.length}
      itemAt={(index) => names[index]}
      keyOf={(name) => name}
      hrefOf={(name) => `#/${name}`}
      onView={onView}
    >
      {(name) => name}
    </VirtualList>,
  );
  return stage;
}

describe('a long list', () => {
  it('draws only the rows in view, and says of how many each is which', () => {
    const stage = list();
    const rows = all(stage, 'li');
    expect(rows.length).toBeLessThan(40);
    expect(rows[2]?.getAttribute('aria-setsize')).toBe('10000');
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
  });

  it('has one row in the tab order', () => {
    expect(all(list(), 'a[tabindex="0"]').map((row) => row.textContent)).toEqual(['Person 0']);
  });

  it('is walked with the keyboard to its very end and back', () => {
    const stage = list();
    one(stage, 'a[tabindex="0"]').focus();
    press(document.activeElement ?? stage, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Person 1');
    press(document.activeElement ?? stage, 'End');
    expect(document.activeElement?.textContent).toBe('Person 9999');
    press(document.activeElement ?? stage, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Person 9999');
    press(document.activeElement ?? stage, 'PageUp');
    expect(document.activeElement?.textContent).toBe('Person 9990');
    press(document.activeElement ?? stage, 'Home');
    expect(document.activeElement?.textContent).toBe('Person 0');
  });

  it('asks for the rows that it is about to show', () => {
    const onView = vi.fn<(first: number, last: number) => void>();
    const stage = list(onView);
    one(stage, 'a[tabindex="0"]').focus();
    press(document.activeElement ?? stage, 'End');
    expect(onView.mock.lastCall?.[1]).toBe(10_000);
  });

  it('keeps a row that is on its way empty', () => {
    const { stage } = show(
      <VirtualList
        label="People"
        count={3}
        itemAt={(index) => (index === 1 ? undefined : `Person ${index}`)}
        keyOf={(name) => name}
        hrefOf={(name) => `#/${name}`}
      >
        {(name) => name}
      </VirtualList>,
    );
    expect(all(stage, 'a').map((row) => row.textContent)).toEqual(['Person 0', 'Person 2']);
  });
});
