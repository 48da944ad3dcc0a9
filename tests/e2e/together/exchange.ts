import assert from 'node:assert/strict';
import { together, type Driver } from '../driver.ts';
import { fileOf, linesOf, paste, sixWords, takeFile } from '../share/steps.ts';

const sealed = /^willow-creek-tenants-.*\.groundwork$/;
const unsealed = /^willow-creek-tenants-.*\.groundwork\.jsonl\.gz$/;

async function clip(driver: Driver, url: string, said: string): Promise<void> {
  await driver.openTab(url);
  await driver.clickToolbar();
  const panel = await driver.panel();
  await panel.click('Clip this page');
  await panel.waitFor(said);
}

async function startGroup(driver: Driver): Promise<{ invite: string; words: string }> {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.fill('Name of the group', 'Willow Creek Tenants');
  await share.click('Start a group');
  await share.click('Invite somebody');
  await share.waitFor('Tell them these six words');
  const invite = await share.value('Send them this, by any way');
  const words = await sixWords(share);
  return { invite, words };
}

async function join(driver: Driver, { invite, words }: { invite: string; words: string }) {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.click('Join by invite');
  await share.fill('The six words', words);
  await paste(share, 'textarea', invite);
  await share.click('Join');
  await share.waitFor('You are in Willow Creek Tenants now');
}

async function giveRole(driver: Driver, role: string): Promise<void> {
  const people = await driver.extensionTab('workspace.html#/people');
  await people.click('Dana Whitlock');
  await people.click({ name: 'Edit', role: 'button' });
  await people.fill('Role', role);
  await people.press('Tab');
  await people.waitFor('Saved');
}

/** In the list of all disagreements, by one click. */
async function settleFor(driver: Driver, role: string): Promise<void> {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.waitFor('Dana Whitlock');
  await share.setTheme('dark');
  assert.deepEqual(await share.axe(), []);
  await share.eval(() => document.querySelector('.share-disputes')?.scrollIntoView());
  await share.screenshot('.output/screens/together/disagreements.png');
  await share.click({ name: `Use this: ${role}`, role: 'button' });
  await share.waitFor('There are none');
}

/** Two of the three turn out to be one person with two devices, who is given a name. */
async function mergeTwo(driver: Driver): Promise<void> {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.setTheme('light');
  await share.waitFor('1 clip · since');
  const labels = await share.eval(() =>
    [...document.querySelectorAll('.share .row-after button[aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    ),
  );
  const [first, second] = labels.filter((label) => label !== 'More for You');
  assert.ok(first !== undefined && second !== undefined);
  await share.click({ name: first, role: 'button' });
  await share.click(`Same person as ${second.replace('More for ', '')}`);
  await share.waitFor('on 2 devices');
  await share.click({ name: second, role: 'button' });
  await share.click('Another name…');
  await share.fill(second.replace('More for', 'Name for'), 'Carla Benítez');
  await share.click({ name: 'Rename', role: 'button' });
  await share.waitFor('Carla Benítez');
  assert.deepEqual(await share.axe(), []);
  await share.screenshot('.output/screens/together/members.png');
}

async function differs(driver: Driver): Promise<boolean> {
  const people = await driver.extensionTab('workspace.html#/people');
  await people.click('Dana Whitlock');
  await people.waitFor('Council member for the east side');
  const found = (await people.text()).includes('People say different things');
  return found;
}

export default together({
  name: 'three people research apart, exchange files in any order, and end with the same',
  people: ['chromium', 'chromium', 'firefox'],
  run: async ([ana, ben, carla], town) => {
    assert.ok(ana && ben && carla);
    await clip(ana, `${town.url}/city/dana-whitlock.html`, 'Clipped for Dana Whitlock');
    const invited = await startGroup(ana);
    const first = await fileOf(ana, sealed);
    await Promise.all(
      [ben, carla].map(async (one) => {
        await join(one, invited);
        assert.equal(await takeFile(one, first), 'taken');
      }),
    );

    // The same official on the same evening, and nobody knows of the other.
    await Promise.all([
      giveRole(ben, 'Council member for the east side'),
      giveRole(carla, 'Chair of the council'),
    ]);
    const fromBen = await fileOf(ben, sealed);
    const fromCarla = await fileOf(carla, sealed);
    await Promise.all([
      takeFile(ana, fromCarla).then(() => takeFile(ana, fromBen)),
      takeFile(ben, fromCarla).then(() => takeFile(ben, first)),
      takeFile(carla, fromBen),
    ]);
    assert.equal(await takeFile(ben, fromCarla), 'nothing');

    await settleFor(ana, 'Council member for the east side');
    const settled = await fileOf(ana, sealed);
    await Promise.all([takeFile(ben, settled), takeFile(carla, settled)]);
    // A stale one brings nothing back.
    assert.equal(await takeFile(carla, fromBen), 'nothing');

    assert.deepEqual(await Promise.all([ana, ben, carla].map(differs)), [false, false, false]);
    const ends = await Promise.all(
      [ana, ben, carla].map((one) => fileOf(one, unsealed, { seal: false })),
    );
    const [one, two, three] = ends.map(linesOf);
    assert.ok(one && one.length > 5);
    assert.deepEqual(two, one);
    assert.deepEqual(three, one);
    await mergeTwo(ana);
  },
});
