// @vitest-environment jsdom
import '../native-elements';
import { expect, it } from 'vitest';
import { FolderSection } from '../../../components/share/FolderSection';
import { startGroup } from '../../../lib/app/share/group';
import { keepFolderState } from '../../../lib/app/share/folder-state';
import { testHouse } from '../../app/people/test-house';
import { showScreen, until } from '../people/screen';

it('the folder says what waits in it though nobody watched it sync, until nothing does', async () => {
  const house = await testHouse();
  await startGroup(house, 'Willow Creek Tenants');
  const failure = { ok: false, cause: 'folder-out-of-reach', facts: {} } as const;
  await keepFolderState(house, {
    waits: { 'ben.groundwork': { held: 2, revision: 7 } },
    earlierKey: ['old.groundwork'],
    failure,
  });
  const folder = { name: async () => 'Ours' };
  const stage = showScreen(Object.assign(house, { folder }), <FolderSection />);
  const says = (words: string) => stage.textContent.includes(words);
  await until(() => says('2 erasures wait in files (ben.groundwork).'));
  expect(says('earlier key of the group, and not taken in: old.groundwork.')).toBe(true);
  expect(stage.querySelector('[role="alert"]')).not.toBeNull();
  await keepFolderState(house, { waits: {}, earlierKey: [], failure: undefined });
  await until(() => !says('erasures wait') && !says('old.groundwork'));
  expect(stage.querySelector('[role="alert"]')).toBeNull();
});
