// @vitest-environment jsdom
import '../native-elements';
import { expect, test } from 'vitest';
import { ClipForm } from '../../../components/page/ClipForm';
import { draftOf, keepDraft } from '../../../lib/app/drafts';
import { readPage } from '../../../lib/capture/read-page';
import { readProfile } from '../../../lib/domain/profile';
import { aHouse, type AHouse } from '../../app/a-house';
import { parse, snapshotOf } from '../../capture/pages';
import { showScreen, until } from '../people/screen';
import { all, button, click, draw, one, typeInto } from '../stage';

const html = `<!doctype html><html lang="en"><title>Council</title><body><main><h1>Council</h1>
  <table><tr><th>Name</th><th>Office</th></tr><tr><td>Dana Whitlock</td><td>Mayor</td></tr>
  <tr><td>Omar Haddad</td><td>Clerk</td></tr></table></main></body></html>`;

/** The panel beside a page, over real records. */
async function beside(body: string) {
  const house = await aHouse();
  const html = `<!doctype html><html lang="en"><title>Council</title><body><main>${body}</main></body></html>`;
  const snapshot = snapshotOf(html, 'https://www.elmtown.example.org/council');
  await keepDraft(house, 7, { snapshot });
  const draft = await draftOf(house, 7);
  if (draft === undefined) throw new Error('No draft was kept');
  const page = readPage(snapshot, parse);
  const stage = showScreen(house, <ClipForm tab={7} draft={draft} page={page} left={false} />);
  return { house, stage, page };
}

function boxOf(stage: HTMLElement, words: string): HTMLInputElement {
  const box = all(stage, 'label').find((label) => label.textContent?.includes(words));
  const input = box?.querySelector('input');
  if (!input) throw new Error(`No box says ${words}`);
  return input;
}

async function named(stage: HTMLElement, name: string): Promise<void> {
  const field = await until(() => one(stage, '.about-other input'));
  typeInto(field, name);
  click(button(stage, 'Add'));
  await until(() => boxOf(stage, name).checked);
}

async function contactsOf(house: AHouse, name: string): Promise<readonly string[]> {
  const { rows } = await house.records.find({ search: name });
  const kept = await house.records.subject(rows[0]?.id ?? '');
  return readProfile('', kept?.subject.attributes ?? new Map()).contacts.map(
    (contact) => contact.value.value,
  );
}

const plain = `<h1>Minutes</h1><p>The council of Elmtown met on Monday evening in the old hall.</p>
  <p>Write to <a href="mailto:hall@elmtown.example.org">hall@elmtown.example.org</a>.</p>`;

test('a detail ticked after Clip is offered to be kept, and kept', async () => {
  const { house, stage } = await beside(plain);
  await named(stage, 'Jo Bold');
  expect(boxOf(stage, 'hall@').checked).toBe(false);
  click(button(stage, 'Clip this page'));
  await until(() => button(stage, 'Open Jo Bold'));
  expect(await contactsOf(house, 'Bold')).toEqual([]);
  click(boxOf(stage, 'hall@'));
  click(await until(() => button(stage, 'Keep these too')));
  await until(() => !stage.textContent?.includes('Keep these too'));
  expect(await contactsOf(house, 'Bold')).toEqual(['hall@elmtown.example.org']);
  expect(button(stage, 'Open Jo Bold')).toBeDefined();
});

test('the keyboard goes on with each step, and is never lost', async () => {
  const { stage } = await beside(`${plain}<p>Dana Whitlock, Mayor, took the chair.</p>`);
  const go = (words: string) => {
    const target = button(stage, words);
    draw(() => target.focus());
    click(target);
  };
  const has = () => document.activeElement;
  go(await until(() => button(stage, 'Somebody else').textContent ?? ''));
  await until(() => has()?.closest('.about-other') && has() instanceof HTMLInputElement);
  typeInto(one(stage, '.about-other input'), 'Jo Bold');
  go('Add');
  await until(() => has()?.textContent === 'Somebody else');
  go('Clip this page');
  await until(() => has()?.textContent?.startsWith('Open'));
});

test('somebody typed in keeps a row after Clip, and can be unticked and ticked again', async () => {
  const { stage } = await beside(plain);
  await named(stage, 'Zoë Quartz');
  click(button(stage, 'Clip this page'));
  await until(() => button(stage, 'Open Zoë Quartz'));
  const box = await until(() => boxOf(stage, 'Zoë Quartz'));
  expect(box.checked).toBe(true);
  click(box);
  await until(() => !boxOf(stage, 'Zoë Quartz').checked);
  click(boxOf(stage, 'Zoë Quartz'));
  await until(() => boxOf(stage, 'Zoë Quartz').checked && button(stage, 'Open Zoë Quartz'));
});

test('two ticks one right after the other are both kept', async () => {
  const house = await aHouse();
  const snapshot = snapshotOf(html, 'https://www.elmtown.example.org/council');
  await keepDraft(house, 7, { snapshot });
  const draft = await draftOf(house, 7);
  if (draft === undefined) throw new Error('No draft was kept');
  const page = readPage(snapshot, parse);
  const stage = showScreen(house, <ClipForm tab={7} draft={draft} page={page} left={false} />);
  await until(() => all(stage, '.about-item input').length >= 2);
  const boxes = all(stage, '.about-item input') as HTMLInputElement[];
  const before = boxes.map(({ checked }) => checked);
  // The first is not yet drawn, nor kept, when the second comes.
  draw(() => {
    for (const box of boxes.slice(0, 2)) box.click();
  });
  await until(() => {
    const now = (all(stage, '.about-item input') as HTMLInputElement[]).slice(0, 2);
    return now.every(({ checked }, at) => checked !== before[at]);
  });
  const wanted = before.slice(0, 2).filter((checked) => !checked).length;
  let kept = -1;
  // What is drawn may be ahead of what is kept.
  await until(() => {
    void draftOf(house, 7).then((now) => (kept = now?.choices.about.length ?? -1));
    return kept === wanted;
  });
  expect(kept).toBe(wanted);
});
