// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { DuplicatesScreen } from '../../../components/duplicates/DuplicatesScreen';
import { addProfile } from '../../../lib/app/edit-profile';
import { testHouse, type PeopleHouse } from '../../app/people/test-house';
import { showScreen, until } from '../people/screen';
import { all, button, click } from '../stage';

async function houseOf(...names: readonly string[]): Promise<PeopleHouse> {
  const house = await testHouse();
  for (const name of names) await addProfile(house, { name, audience: 'official', form: 'person' });
  return house;
}

const pairs = (stage: HTMLElement) => all(stage, '.duplicate').length;

describe('likely duplicates', () => {
  it('are said to be two once, and compared again when somebody wants it', async () => {
    const stage = showScreen(
      await houseOf('Ted Banwell', 'Theodore Banwell'),
      <DuplicatesScreen />,
    );
    await until(() => pairs(stage) === 1);
    click(button(stage, 'These are two'));
    await until(() => stage.textContent?.includes('Alike, and not the same'));
    expect(pairs(stage)).toBe(0);
    expect(stage.textContent).toContain('stay two profiles');
    click(button(stage, 'Compare again'));
    await until(() => pairs(stage) === 1);
  });

  it('can be told apart by mistake: undo brings the pair back', async () => {
    const stage = showScreen(
      await houseOf('Ted Banwell', 'Theodore Banwell'),
      <DuplicatesScreen />,
    );
    await until(() => pairs(stage) === 1);
    click(button(stage, 'These are two'));
    await until(() => pairs(stage) === 0);
    click(button(stage, 'Undo'));
    await until(() => pairs(stage) === 1);
  });

  it('become one, which can be taken apart', async () => {
    const stage = showScreen(
      await houseOf('Ted Banwell', 'Theodore Banwell'),
      <DuplicatesScreen />,
    );
    await until(() => pairs(stage) === 1);
    click(button(stage, 'Merge into Ted Banwell'));
    await until(() => stage.textContent?.includes('Merged before'));
    click(button(stage, 'Take apart'));
    await until(() => pairs(stage) === 1);
  });

  it('are told in Spanish, and an empty list leads back', async () => {
    const stage = showScreen(await houseOf('Ana Ruiz'), <DuplicatesScreen />, 'es');
    await until(() => stage.textContent?.includes('No hay perfiles parecidos'));
    expect(stage.querySelector('a[href="#/people"]')).not.toBeNull();
  });
});
