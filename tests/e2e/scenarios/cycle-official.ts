import assert from 'node:assert/strict';
import {
  askForMeeting,
  assertFollowedUp,
  goTo,
  noteWhatHappened,
  openPerson,
  openWorkspace,
  planAndPrint,
  talkItOver,
  today,
  townAndGroup,
  type Outcome,
  type Visit,
} from '../cycle/steps.ts';
import { group } from '../cycle/group.ts';
import { scenario, type Surface } from '../driver.ts';
import { until } from '../waiting.ts';

const request = 'I live in your district and belong to Alder Falls Neighbors';
const official = {
  asker: 'Rosa Mendez',
  because: 'Somebody they represent',
  request,
  objection: 'That is not for my office to decide.',
} as const;

const dana: Visit = {
  ...official,
  name: 'Dana Whitlock',
  known: '',
  ask: 'Will you sign the pledge and say so at the next council meeting?',
};

export default scenario({
  name: 'one official signs on after a page was read; one who refused is asked again through that one, and one is silent',
  files: townAndGroup,
  run: async (driver, town) => {
    const workspace = await openWorkspace(driver);
    // The sidebar stands beside it from now on.
    await workspace.setViewport(880, 760);
    const visit = { ...dana, known: await answerFromPage() };

    await askInVain(workspace, 'Everett Lindqvist', 'No reply');
    await workspace.click('Who keeps their calendar?');
    await workspace.fill('Name', 'M. Osei');
    await workspace.fill('Phone or e-mail', '555-0141');
    await workspace.waitFor('Calendar: M. Osei');
    await workspace.waitFor('Silence is not a no.');
    await workspace.screenshot(`.output/screens/${driver.name}/cycle-silent.png`);
    await assertNext(workspace, 'Everett Lindqvist', 'Ask again, perhaps through somebody');
    await goTo(workspace, '#/tasks');
    await workspace.waitFor('Everett Lindqvist: any reply? If not, call');

    await askInVain(workspace, 'Marisol Quintero Vega', 'Refused');
    await workspace.waitFor('They said no for now');
    await workspace.click('Press further');
    await workspace.waitFor('What it costs:');
    assert.deepEqual(await workspace.axe(), []);
    await workspace.screenshot(`.output/screens/${driver.name}/cycle-refused.png`);
    await assertNext(workspace, 'Marisol Quintero Vega', 'They said no.');
    await goTo(workspace, '#/tasks');
    await workspace.waitFor('Everett Lindqvist: any reply?');
    assert.ok(!(await workspace.text()).includes('Marisol Quintero Vega: any reply?'));

    await askForMeeting(workspace, visit);
    await planAndPrint(driver, workspace, visit);
    const yes: Outcome = {
      words: 'Put me down, and tell Marisol that I said so.',
      answer: 'Yes',
      follows: async () => {
        await workspace.fill('Where it can be seen', 'the signed paper in the folder');
        await workspace.click('Note the sign-on');
        await workspace.waitFor('Doors this may open');
        await workspace.waitFor('had said no');
        await workspace.waitFor('had not answered');
        await workspace.screenshot(`.output/screens/${driver.name}/cycle-signed-on.png`);
      },
      theirPromise: 'Speak with Marisol this week',
      learned: 'She and Marisol sit on one committee.',
      recap: 'You signed the pledge and will speak with your colleague.',
    };
    await talkItOver(workspace, yes);
    await assertFollowedUp(workspace, visit, yes);
    await roadBackThroughPeer(workspace);
    await everythingIsKnownToAFile(workspace);

    /** Beside the page, one click makes a passage the answer to a question. Gives its words. */
    async function answerFromPage(): Promise<string> {
      await driver.openTab(`${town.url}/city/dana-whitlock.html`);
      await driver.clickToolbar();
      const panel = await driver.panel();
      await panel.waitFor('You have a profile');
      const use = 'Use as answer: What positions has Dana Whitlock taken in public?';
      await panel.waitFor('What positions has Dana Whitlock taken in public?');
      const words = await panel.eval(wordsUsedBy, use);
      await panel.click(use);
      await panel.waitFor('Kept as a finding');
      return words;
    }
  },
});

function wordsUsedBy(label: string): string {
  const button = document.querySelector(`[aria-label="${label}"]`);
  return button?.closest('figure')?.querySelector('.quote')?.textContent ?? '';
}

async function askInVain(
  workspace: Surface,
  name: string,
  what: 'No reply' | 'Refused',
): Promise<void> {
  await openPerson(workspace, name);
  await workspace.click({ name: 'Ask for the meeting', role: 'link' });
  await workspace.click({ name: official.asker, role: 'checkbox' });
  await noteWhatHappened(workspace, 'Asked');
  await noteWhatHappened(workspace, what);
}

async function assertNext(workspace: Surface, name: string, next: string): Promise<void> {
  await openPerson(workspace, name);
  await workspace.waitFor(next);
}

/** A second round, asked for by the colleague who signed on, ends in a meeting. */
async function roadBackThroughPeer(workspace: Surface): Promise<void> {
  await openPerson(workspace, 'Marisol Quintero Vega');
  await workspace.click({ name: 'Ask for the meeting', role: 'link' });
  await workspace.waitFor('signed on, same kind of leader');
  await workspace.click({ name: 'Dana Whitlock signed on', role: 'checkbox' });
  await workspace.click('Begin a new round with those ticked');
  await workspace.waitFor('New round begun');
  // Who asks now stands under the request before anything is noted.
  await workspace.waitFor('Dana Whitlock Make it your own');
  await noteWhatHappened(workspace, 'Asked');
  await workspace.waitFor('Dana Whitlock · round 2');
  await workspace.click({ name: 'A meeting is set', role: 'link' });
  await workspace.fill('Day', today());
  await workspace.click('Begin the plan');
  await workspace.waitFor('How ready you are');
  await openPerson(workspace, 'Marisol Quintero Vega');
  await workspace.waitFor('A meeting is set. Prepare it together');
}

/** Whoever makes a file of all this is told of each field what it is. */
async function everythingIsKnownToAFile(workspace: Surface): Promise<void> {
  await goTo(workspace, '#/share');
  await workspace.fill('Name of the group', group.name);
  await workspace.click('Start a group');
  // What was weighed is drawn anew while the group begins, and folded again.
  await until('the fields', async () => {
    const open = await workspace.eval(isPreviewOpen);
    if (!open) await workspace.click('See it field by field');
    return open;
  });
  await workspace.waitFor('Meetings: who goes');
  await workspace.waitFor('Approaches: who asks');
  await workspace.waitFor('Sign-ons: proof');
  assert.ok(!(await workspace.text()).includes('Not known to this version'));
}

function isPreviewOpen(): boolean {
  return document.querySelector<HTMLDetailsElement>('.share-preview details')?.open === true;
}
