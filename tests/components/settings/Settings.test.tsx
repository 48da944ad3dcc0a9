// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Settings } from '../../../components/settings/Settings';
import type { SettingsProps } from '../../../components/settings/settings-props';
import { Speaking } from '../../../components/shell/Speaking';
import { all, button, click, one, show, typeInto } from '../stage';

const now = Date.parse('2026-11-06T12:00:00Z');
const day = 86_400_000;

function settings(changes: Partial<SettingsProps> = {}) {
  const props: SettingsProps = {
    now,
    version: '0.1.0',
    language: 'auto',
    onLanguage: vi.fn<SettingsProps['onLanguage']>(),
    theme: 'auto',
    onTheme: vi.fn<SettingsProps['onTheme']>(),
    member: { name: '', color: 'green' },
    onName: vi.fn<SettingsProps['onName']>(),
    onColor: vi.fn<SettingsProps['onColor']>(),
    badge: true,
    onBadge: vi.fn<SettingsProps['onBadge']>(),
    sites: [],
    onForgetSite: vi.fn<SettingsProps['onForgetSite']>(),
    storage: { used: 4_300_000, persisted: false, backedUp: undefined },
    restorePoints: [],
    onRestore: vi.fn<SettingsProps['onRestore']>(),
    example: { state: 'absent' },
    onLoadExample: vi.fn<SettingsProps['onLoadExample']>(),
    onRemoveExample: vi.fn<SettingsProps['onRemoveExample']>(),
    ...changes,
  };
  const { stage } = show(
    <Speaking choice="en" preferred={['en-US']}>
      <Settings {...props} />
    </Speaking>,
  );
  return { stage, props };
}

const radio = (stage: HTMLElement, value: string) => one(stage, `input[value="${value}"]`);

describe('the settings', () => {
  it('let the number on the toolbar button be switched off', () => {
    const { stage, props } = settings();
    click(one(stage, 'input[type="checkbox"]'));
    expect(props.onBadge).toHaveBeenCalledWith(false);
  });

  it('hand out every choice as it is made', () => {
    const { stage, props } = settings();
    click(radio(stage, 'es'));
    expect(props.onLanguage).toHaveBeenLastCalledWith('es');
    click(radio(stage, 'dark'));
    expect(props.onTheme).toHaveBeenLastCalledWith('dark');
    click(radio(stage, 'violet'));
    expect(props.onColor).toHaveBeenLastCalledWith('violet');
    typeInto(one(stage, 'input[type="text"]'), 'R. M.');
    expect(props.onName).toHaveBeenLastCalledWith('R. M.');
  });

  it('show the sites that were allowed by their names, and take one back', () => {
    const sites = ['https://alderfalls.example.org/*', '*://ledger.example.org/*'];
    const { stage, props } = settings({ sites });
    expect(all(stage, '.row-title').map((row) => row.textContent)).toEqual([
      'alderfalls.example.org',
      'ledger.example.org',
    ]);
    click(button(stage, 'Take back the permission for ledger.example.org'));
    expect(props.onForgetSite).toHaveBeenLastCalledWith('*://ledger.example.org/*');
  });

  it('say so plainly while no site is allowed', () => {
    expect(settings().stage.textContent).toContain('No site is allowed.');
  });

  it('tell how much is kept and how old the last backup is', () => {
    expect(settings().stage.textContent).toContain('None yet');
    const { stage } = settings({
      storage: { used: 4_300_000, persisted: true, backedUp: now - 2 * day },
    });
    expect(all(stage, 'dd').map((fact) => fact.textContent)).toEqual([
      '4.3 MB',
      'The browser promised not to clear it by itself.',
      '2 days ago',
    ]);
  });

  it('offer no backup where none can be made', () => {
    const words = (stage: HTMLElement) => all(stage, 'button').map((each) => each.textContent);
    expect(words(settings().stage)).not.toContain('Make a backup');
    expect(words(settings({ onBackup: () => {} }).stage)).toContain('Make a backup');
  });

  it('go back to the restore point that was chosen', () => {
    const restorePoints = [
      { id: 2, label: 'Before importing rosa.groundwork', at: now - day, subjects: 214 },
      { id: 1, label: 'Before the example', at: now - 9 * day, subjects: 1 },
    ];
    const { stage, props } = settings({ restorePoints });
    const last = all(stage, 'button').findLast((each) => each.textContent === 'Go back');
    if (last) click(last);
    expect(props.onRestore).toHaveBeenLastCalledWith(1);
    expect(one(stage, '.row-detail').textContent).toContain('yesterday · 214 records');
  });

  it('load the example town, show how far, and remove it', () => {
    const absent = settings();
    click(button(absent.stage, 'Load the example'));
    expect(absent.props.onLoadExample).toHaveBeenCalledOnce();

    const loading = settings({ example: { state: 'loading', done: 0.5 } });
    expect(one(loading.stage, 'progress').getAttribute('value')).toBe('0.5');

    const present = settings({ example: { state: 'present' } });
    click(button(present.stage, 'Remove the example'));
    expect(present.props.onRemoveExample).toHaveBeenCalledOnce();
  });
});
