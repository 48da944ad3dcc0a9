// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { PanelShell } from '../../../components/shell/PanelShell';
import { Speaking } from '../../../components/shell/Speaking';
import { StoreTrouble } from '../../../components/shell/StoreTrouble';
import { showTheme } from '../../../components/shell/theme';
import { WorkspaceShell } from '../../../components/shell/WorkspaceShell';
import type { StoreCause } from '../../../lib/app/ports/records';
import { all, button, click, one, settle, show } from '../stage';

/** What the script at the head of every page makes of what was kept. */
function themeAtStart(): string | undefined {
  delete document.documentElement.dataset['theme'];
  runInThisContext(`{${readFileSync('public/theme.js', 'utf8')}}`);
  return document.documentElement.dataset['theme'];
}

const nothing = () => {};
const actions = (stage: HTMLElement) => all(stage, 'button').map((each) => each.textContent);
const panel = (choice: 'en' | 'es') => (
  <Speaking choice={choice} preferred={['en-US']}>
    <PanelShell>.</PanelShell>
  </Speaking>
);

function trouble(cause: StoreCause, onRescue = () => Promise.resolve(true)) {
  return show(
    <StoreTrouble
      failure={{ cause, facts: {} }}
      onRetry={nothing}
      onReload={nothing}
      onRescue={onRescue}
    />,
  ).stage;
}

describe('the workspace', () => {
  const items = [
    { key: 'people', label: 'People', href: '#/people' },
    { key: 'settings', label: 'Settings', href: '#/settings' },
  ];

  it('leads to the sections that exist and marks where one is', () => {
    const { stage } = show(
      <WorkspaceShell items={items} current="people">
        <h1>People</h1>
      </WorkspaceShell>,
    );
    expect(all(stage, 'nav a').map((link) => link.textContent)).toEqual(['People', 'Settings']);
    expect(one(stage, '[aria-current="page"]').textContent).toBe('People');
  });

  it('lets the keyboard skip the sections without leaving the screen', () => {
    const { stage } = show(
      <WorkspaceShell items={items} current="people">
        <h1>People</h1>
      </WorkspaceShell>,
    );
    click(one(stage, '.workspace-skip'));
    expect(document.activeElement).toBe(one(stage, 'main'));
    expect(location.hash).toBe('');
  });
});

describe('the language', () => {
  it('changes every word and the page’s own tag at once', () => {
    const { stage, again } = show(panel('en'));
    expect(stage.textContent).toContain('saved on this device only');
    again(panel('es'));
    expect(stage.textContent).toContain('guardado solo en este equipo');
    expect(document.documentElement.lang).toBe('es');
  });
});

describe('the theme', () => {
  it('is there before anything is drawn the next time', () => {
    const root = document.createElement('html');
    showTheme('dark', root, localStorage);
    expect(root.dataset['theme']).toBe('dark');
    expect(themeAtStart()).toBe('dark');
    showTheme('auto', root, localStorage);
    expect(root.dataset['theme']).toBeUndefined();
    expect(themeAtStart()).toBeUndefined();
  });

  it('follows the system when what was kept makes no sense', () => {
    localStorage.setItem('theme', 'neon');
    expect(themeAtStart()).toBeUndefined();
    localStorage.clear();
  });
});

describe('trouble with the records', () => {
  it.each<[StoreCause, string[]]>([
    ['store-private', []],
    ['store-blocked', ['Try again']],
    ['store-corrupt', ['Save a rescue file', 'Reload']],
    ['store-newer', ['Reload', 'Save a rescue file']],
    ['store-full', ['Try again', 'Save a rescue file']],
    ['store-unavailable', ['Try again', 'Save a rescue file']],
    ['store-closed', ['Reload']],
  ])('of the kind %s offers what helps', (cause, offered) => {
    const stage = trouble(cause);
    expect(actions(stage)).toEqual(offered);
    expect(all(stage, 'dd').every((fact) => fact.textContent !== '')).toBe(true);
  });

  it('says where the rescue file is, or that there was nothing to write', async () => {
    const stage = trouble('store-corrupt');
    click(button(stage, 'Save a rescue file'));
    await settle();
    expect(one(stage, 'output').textContent).toContain('in your downloads');

    const empty = trouble('store-corrupt', () => Promise.resolve(false));
    click(button(empty, 'Save a rescue file'));
    await settle();
    expect(one(empty, 'output').textContent).toContain('Nothing could be read');
  });

  it('cannot be rescued twice at once', () => {
    const onRescue = vi.fn<() => Promise<boolean>>().mockReturnValue(new Promise(() => {}));
    const stage = trouble('store-corrupt', onRescue);
    click(button(stage, 'Save a rescue file'));
    click(button(stage, 'Save a rescue file'));
    expect(onRescue).toHaveBeenCalledOnce();
    expect(one(stage, 'progress')).toBeTruthy();
  });
});
