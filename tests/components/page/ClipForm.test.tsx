// @vitest-environment jsdom
import '../native-elements';
import { expect, test } from 'vitest';
import { ClipForm } from '../../../components/page/ClipForm';
import { draftOf, keepDraft } from '../../../lib/app/drafts';
import { readPage } from '../../../lib/capture/read-page';
import { aHouse } from '../../app/a-house';
import { parse, snapshotOf } from '../../capture/pages';
import { showScreen, until } from '../people/screen';
import { all, draw } from '../stage';

const html = `<!doctype html><html lang="en"><title>Council</title><body><main><h1>Council</h1>
  <table><tr><th>Name</th><th>Office</th></tr><tr><td>Dana Whitlock</td><td>Mayor</td></tr>
  <tr><td>Omar Haddad</td><td>Clerk</td></tr></table></main></body></html>`;

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
