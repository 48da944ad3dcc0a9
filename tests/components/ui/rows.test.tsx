// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { announce, Announcer } from '../../../components/ui/Announcer';
import { initialsOf } from '../../../components/ui/Avatar';
import { Quote } from '../../../components/ui/Quote';
import { Select } from '../../../components/ui/Select';
import { Steps } from '../../../components/ui/Steps';
import { Table, type Sort } from '../../../components/ui/Table';
import { button, click, one, show, draw } from '../stage';

describe('a table', () => {
  const rows = [{ name: 'Ana', signed: 3 }];
  const columns = [
    { key: 'name', title: 'Name', cell: (row: (typeof rows)[0]) => row.name, sortable: true },
    { key: 'signed', title: 'Signed', cell: (row: (typeof rows)[0]) => row.signed },
  ];

  it('sorts upwards first, then downwards, and says so', () => {
    const onSort = vi.fn<(sort: Sort) => void>();
    const table = (sort?: Sort) => (
      <Table
        caption="People"
        columns={columns}
        rows={rows}
        keyOf={(row) => row.name}
        onSort={onSort}
        {...(sort === undefined ? {} : { sort })}
      />
    );
    const { stage, again } = show(table());
    click(button(stage, 'Name'));
    expect(onSort.mock.lastCall).toEqual([{ by: 'name', direction: 'ascending' }]);
    again(table({ by: 'name', direction: 'ascending' }));
    expect(one(stage, 'thead th').getAttribute('aria-sort')).toBe('ascending');
    click(button(stage, 'Name'));
    expect(onSort.mock.lastCall).toEqual([{ by: 'name', direction: 'descending' }]);
  });

  it('names each row by its first cell', () => {
    const { stage } = show(
      <Table caption="People" columns={columns} rows={rows} keyOf={(row) => row.name} />,
    );
    expect(one(stage, 'tbody th[scope="row"]').textContent).toBe('Ana');
  });
});

describe('a quote', () => {
  it('is shown letter by letter, whatever a page put into it', () => {
    const { stage } = show(<Quote>{'<img src=x onerror=alert(1)> & more'}</Quote>);
    expect(one(stage, 'q').textContent).toBe('<img src=x onerror=alert(1)> & more');
    expect(stage.querySelector('img')).toBeNull();
  });
});

describe('the steps of the cycle', () => {
  it('tell where one is, and what is behind, without colour', () => {
    const { stage } = show(
      <Steps
        label="Cycle"
        doneLabel="done"
        steps={[
          { key: 'research', label: 'Research', state: 'done' },
          { key: 'ask', label: 'Ask', state: 'now' },
        ]}
      />,
    );
    expect(one(stage, '[aria-current="step"]').textContent).toBe('Ask');
    expect(one(stage, 'li').textContent).toBe('Researchdone');
  });
});

describe('a choice from a list', () => {
  it('hands back the value, not its words', () => {
    const onChange = vi.fn<(value: 'a' | 'b') => void>();
    const { stage } = show(
      <Select
        label="Audience"
        value="a"
        options={[
          { value: 'a', label: 'Official' },
          { value: 'b', label: 'Business' },
        ]}
        onChange={onChange}
      />,
    );
    const select = one(stage, 'select');
    draw(() => {
      if (select instanceof HTMLSelectElement) select.value = 'b';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange.mock.calls).toEqual([['b']]);
  });
});

describe('an announcement', () => {
  it('is put where screen readers listen, and again when it is said again', () => {
    const { stage } = show(<Announcer />);
    draw(() => announce('Saved'));
    const first = one(stage, 'output span');
    expect(first.textContent).toBe('Saved');
    draw(() => announce('Saved'));
    expect(one(stage, 'output span')).not.toBe(first);
  });
});

describe('initials', () => {
  it.each([
    ['Dana Whitlock', 'DW'],
    ['Ana de la Cruz', 'AC'],
    ['Óscar', 'Ó'],
    ['R. M.', 'RM'],
    ['bell hooks', 'BH'],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
