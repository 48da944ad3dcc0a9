import assert from 'node:assert/strict';
import { seedPage } from '../papers/seed-page.ts';
import { scenario } from '../driver.ts';

export default scenario({
  name: 'every paper is reached by links from where it is wanted, and leads back there',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const meeting = made['whole'] ?? '';
    const page = await driver.extensionTab(`workspace.html#/meetings/${meeting}`);
    const picture = (name: string) =>
      page.screenshot(`.output/screens/${driver.name}/papers-${name}.png`);
    await page.setViewport(1280, 860);
    await page.waitFor('Papers');
    assert.deepEqual(await page.axe(), []);
    await picture('plan');

    const thereAndBack = async (link: string, words: string, back: string, landing: string) => {
      await page.click(link);
      await page.waitFor(words);
      await page.click(back);
      await page.waitFor(landing);
    };
    await thereAndBack(
      'Debrief page, to write on',
      'AFTERWARDS, TOGETHER',
      'After the meeting',
      'Promises',
    );
    await page.click('The plan');
    await page.waitFor('Papers');
    await thereAndBack('A page to leave with them', 'hello@welcoming', 'The plan', 'Papers');
    await thereAndBack(
      'Before the meeting, as filled in',
      'A talk for her ward meeting.',
      'The plan',
      'Papers',
    );
    await thereAndBack('Letter asking to meet', 'Councilmember', 'Profile', 'Print dossier');
    assert.deepEqual(await page.axe(), []);
    await picture('profile');
    await thereAndBack(
      'Profile on paper',
      'Wrote the youth jobs program',
      'Profile',
      'Print dossier',
    );

    // Without an approved recap there is nothing to thank with, and the paper says what it waits for.
    await page.eval((id: string) => {
      location.hash = `#/meetings/${id}/after`;
    }, meeting);
    await page.waitFor('It is drafted once a recap is written and approved.');
    const early = await driver.extensionTab(`sheet.html#/letter/thanks/${meeting}`);
    await early.waitFor('A thank-you letter is drafted from a recap that somebody approved.');
    assert.deepEqual(await early.axe(), []);
    await early.close();
    await page.fill(
      'A short recap they may read',
      'You told us about the bus stop on Mill Street.',
    );
    await page.press('Tab');
    await page.click('Approve this recap');
    await thereAndBack(
      'As a letter on paper',
      'the bus stop on Mill Street',
      'After the meeting',
      'Promises',
    );

    await page.click('Worksheets');
    await page.waitFor('Whom to invite');
    assert.deepEqual(await page.axe(), []);
    await picture('worksheets');
    await page.click('Whom to invite, with what we know');
    await page.waitFor('collect and shred');
    await page.click('Worksheets');
    await page.click({ name: 'Our goal, made clear', role: 'link' });
    await page.waitFor('IN ONE SENTENCE');
    await picture('blank');
  },
});
