import assert from 'node:assert/strict';
import { scenario } from '../driver.ts';
import { openProfile, readOnPage, type Reading, type Said } from '../research/steps.ts';

const english: Said = {
  asks: 'What the guide asks',
  use: 'Use as answer',
  answered: (n) => (n === 1 ? '1 question answered' : `${n} questions answered`),
};

const votes = 'How has Dana Whitlock voted on matters like ours?';
const events = 'Which public events has Dana Whitlock been to or spoken at lately?';

export default scenario({
  name: 'from nothing to enough for a meeting: pages, a word of one’s own, what disagrees, a dossier',
  run: async (driver, town) => {
    const read = (reading: Reading, before: number) =>
      readOnPage(driver, town, english, reading, before);
    const own = [
      'Which issues is Dana Whitlock known for?',
      'What positions has Dana Whitlock taken in public?',
    ];
    const panel = await read({ page: 'city/dana-whitlock.html', questions: own }, 0);
    await panel.waitFor('not yet enough to ask for a meeting');
    const tick = 'Dana Whitlock';
    await read({ page: 'city/minutes-2025-09-09.html', questions: [votes], tick }, 2);
    const story = await read(
      {
        page: 'ledger/welcoming-vote.html',
        questions: ['What has Dana Whitlock actually done about things like ours?'],
        tick,
        untick: 'Ines Caldwell',
      },
      3,
    );
    await story.waitFor('enough to ask for a meeting');
    // Wherever the panel is scrolled to, its foot cuts through some button.
    const cut = (violation: string) => violation.includes('partially obscured');
    assert.deepEqual(
      (await story.axe()).filter((one) => !cut(one)),
      [],
    );
    await story.screenshot(`.output/screens/${driver.name}/research-panel-enough.png`);

    const workspace = await openProfile(driver, 'Dana Whitlock');
    await workspace.waitFor('enough to ask');
    await workspace.click(`Add an answer: ${events}`);
    await workspace.fill('What we know', 'Spoke at the Welcome Supper in February.');
    await workspace.fill('Where or from whom', 'Rosa was there');
    await workspace.click({ name: 'Add', role: 'button' });
    await workspace.waitFor('Answer saved');

    await workspace.click(`Add another: ${votes}`);
    await workspace.fill('What we know', 'Was absent on that evening.');
    await workspace.fill('Where or from whom', 'A neighbor');
    await workspace.click({ name: 'Add', role: 'button' });
    await workspace.waitFor('Was absent on that evening.');
    await workspace.click('These disagree');
    await workspace.waitFor('Settle on this one');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/research-disagree.png`);
    await workspace.click({ name: 'Settle on this one', role: 'button', nth: 0 });
    await workspace.waitForGone('Settle on this one');
    // It is no answer any more, and can be brought back.
    await workspace.waitFor('Bring back');
    for (const theme of ['light', 'dark'] as const) {
      await workspace.setTheme(theme);
      assert.deepEqual(await workspace.axe(), []);
      await workspace.screenshot(`.output/screens/${driver.name}/research-profile-${theme}.png`);
    }
    await workspace.setTheme('light');

    await workspace.click({ name: 'Print dossier', role: 'link' });
    const dossier = await driver.findTab('sheet.html');
    await dossier.waitFor('Spoke at the Welcome Supper in February.');
    const text = await dossier.text();
    assert.ok(text.includes('What we know'));
    assert.ok(!text.includes('Was absent on that evening.'), 'what was settled against is printed');
    await dossier.screenshot(`.output/screens/${driver.name}/research-dossier.png`);
  },
});
