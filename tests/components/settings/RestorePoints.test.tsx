// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../components/workspace/SettingsScreen';
import { change } from '../../../lib/app/change';
import { testHouse } from '../../app/people/test-house';
import { showScreen, until } from '../people/screen';
import { all, button, click } from '../stage';

async function aHouse() {
  return {
    ...(await testHouse()),
    version: '0.1.0',
    access: { allowedSites: async () => [] },
    health: { used: async () => 1000, askToPersist: async () => true },
  };
}

const titles = (stage: HTMLElement) => all(stage, '.row-title').map((row) => row.textContent);

describe('restore points', () => {
  it('are called by words for people, in their language', async () => {
    const house = await aHouse();
    const labels = [
      'before-return',
      'before-version-2',
      'before-import',
      'before-moving',
      'El día 3',
    ];
    for (const label of labels) await house.records.makeRestorePoint(label);
    const stage = showScreen(house, <SettingsScreen />, 'es');
    await until(() => titles(stage).length === 5);
    expect(titles(stage)).toEqual([
      'El día 3',
      'Punto de restauración',
      'Antes de importar',
      'Antes de actualizar Groundwork',
      'Antes de volver a otro punto',
    ]);
  });

  it('are gone back to, said aloud, and undone', async () => {
    const house = await aHouse();
    const role = async () =>
      (await house.records.subject('p'))?.subject.attributes.get('role')?.[0]?.value;
    await change(house, 'test', [{ subject: 'p', values: { role: 'Chair' } }]);
    await house.records.makeRestorePoint('before-import');
    await change(house, 'test', [{ subject: 'p', values: { role: 'Mayor' } }]);
    const stage = showScreen(house, <SettingsScreen />);
    click(await until(() => button(stage, 'Go back')));
    await until(() => stage.querySelector('output')?.textContent?.startsWith('Went back to '));
    expect(await role()).toBe('Chair');
    click(button(stage, 'Undo'));
    await until(() => titles(stage).filter((one) => one === 'Before going back').length === 2);
    expect(await role()).toBe('Mayor');
  });
});
