// @vitest-environment jsdom
import '../native-elements';
import { expect, test } from 'vitest';
import { OutSection } from '../../../components/share/OutSection';
import { recordSignOn } from '../../../lib/app/meetings/sign-ons';
import { addTask, editTask, tasksByTime } from '../../../lib/app/meetings/tasks';
import { ours, person, testHouse, value, type PeopleHouse } from '../../app/meetings/group';
import { saving } from '../../app/share/out';
import { choose, showScreen, until } from '../people/screen';
import { all, button, click, draw, one } from '../stage';

async function signOn(house: PeopleHouse, name: string, publish: boolean): Promise<void> {
  const profile = await person(house, name);
  const given = { campaign: undefined, as: 'individual', on: '2026-10-01', proof: '' } as const;
  await value(recordSignOn(house, { ...given, profile, publish, meeting: undefined }));
}

/** The section with this format chosen, and what was saved from it. */
async function shown(house: PeopleHouse, format: string, language = 'en') {
  const { house: saver, files, saved } = saving(house);
  const stage = showScreen(saver, <OutSection />, language);
  draw(() => choose(one(stage, 'select'), format));
  const save = async (words: string) => {
    click(await until(() => enabled(stage, words)));
    await until(() => files.length > 0);
    return saved();
  };
  return { stage, save };
}

function enabled(stage: HTMLElement, words: string): HTMLElement | undefined {
  const found = button(stage, words);
  return found.hasAttribute('disabled') ? undefined : found;
}

const box = (stage: HTMLElement, words: string) => {
  const label = all(stage, 'label').find((each) => each.textContent.startsWith(words));
  if (label === undefined) throw new Error(`No box says ${words}`);
  return one(label, 'input');
};

test('says what is in a file before it is saved, and that there is nothing yet', async () => {
  const house = await testHouse();
  const { stage } = await shown(house, 'sign-ons');
  expect(one(stage, 'select').getAttribute('aria-describedby')).not.toBeNull();
  expect(stage.textContent).toContain('whether it may be published');
  await until(() => stage.textContent.includes('Nobody who may be named in public'));
  expect(button(stage, 'Save 0 sign-ons').hasAttribute('disabled')).toBe(true);
  click(box(stage, 'Also those'));
  await until(() => stage.textContent.includes('Nobody has signed on yet.'));
  draw(() => choose(one(stage, 'select'), 'tasks'));
  await until(() => stage.textContent.includes('There are no tasks yet.'));
  draw(() => choose(one(stage, 'select'), 'brief'));
  await until(() => stage.textContent.includes('Nobody is here yet.'));
  expect(stage.textContent).toContain('Never an answer on private life');
});

test('saves those who may be named in public, and the others only when asked to', async () => {
  const house = await testHouse();
  await signOn(house, 'Dana Whitlock', true);
  await signOn(house, 'Ben Ashgrove', false);
  const { stage, save } = await shown(house, 'sign-ons');
  const [file] = await save('Save 1 sign-on');
  expect(file?.name).toBe('sign-ons.csv');
  expect(file?.text).toContain('Dana Whitlock,As an individual,,,,2026-10-01,yes');
  expect(file?.text).not.toContain('Ben');
  click(box(stage, 'Also those'));
  await until(() => enabled(stage, 'Save 2 sign-ons'));
});

test('names our own people only when switched on, and forgets it with the next format', async () => {
  const house = await testHouse();
  const rosa = await ours(house, 'Rosa Diaz');
  await value(addTask(house, { title: 'Bring the memo', due: '', about: [] }));
  const [task] = (await tasksByTime(house)).undated;
  await value(editTask(house, task?.task.id ?? '', 'owner', rosa));
  const { stage, save } = await shown(house, 'tasks');
  click(box(stage, 'Our own people'));
  draw(() => choose(one(stage, 'select'), 'candidates'));
  draw(() => choose(one(stage, 'select'), 'tasks'));
  const [file] = await save('Save 1 task');
  expect(file?.text).toContain('Bring the memo,,');
  expect(file?.text).not.toContain('Rosa');
  click(box(stage, 'Our own people'));
  expect(box(stage, 'Initials').matches(':checked')).toBe(true);
});

test('counts the ties of a map, in Spanish too', async () => {
  const house = await testHouse();
  await person(house, 'Dana Whitlock');
  const { stage, save } = await shown(house, 'kumu', 'es');
  await until(() => stage.textContent.includes('No incluye ningún vínculo.'));
  const [file] = await save('Guardar 1 persona');
  expect(file?.name).toBe('mapa.zip');
  expect(file?.text).toContain('Dana Whitlock,Persona,,Cargo público');
});
