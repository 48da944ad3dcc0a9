import assert from 'node:assert/strict';
import { readPdf } from '../papers/read-pdf.ts';
import { seedPage } from '../papers/seed-page.ts';
import type { Driver, Surface } from '../driver.ts';
import { until } from '../waiting.ts';
import { group } from './group.ts';

/** The page that writes the town and the group down. */
export const townAndGroup = await seedPage('seed-cycle', 'tests/e2e/cycle/seed.ts');

/** A workspace of the town's group, research and all. */
export async function openWorkspace(driver: Driver): Promise<Surface> {
  const seed = await driver.extensionTab('seed-cycle.html');
  await seed.waitFor('ready');
  const workspace = await driver.extensionTab('workspace.html#/people');
  await workspace.setViewport(1280, 760);
  await seed.close();
  return workspace;
}

export interface Visit {
  readonly name: string;
  /** Something that the research says of them. */
  readonly known: string;
  readonly asker: string;
  /** Why this one should ask, in the words of the guide. */
  readonly because: string;
  /** How the request begins. */
  readonly request: string;
  readonly ask: string;
  /** What the guide expects to hear against it. */
  readonly objection: string;
}

/** From the list to somebody's own page. */
export async function openPerson(workspace: Surface, name: string): Promise<void> {
  await goTo(workspace, '#/people');
  await workspace.fill('Search people', name);
  await workspace.click({ name, role: 'link' });
  await workspace.waitFor('Ask for the meeting');
}

export async function goTo(workspace: Surface, hash: string): Promise<void> {
  await workspace.eval((to: string) => {
    location.hash = to;
  }, hash);
}

/** Who should ask, in which words, and that they asked. */
export async function askForMeeting(workspace: Surface, visit: Visit): Promise<void> {
  await openPerson(workspace, visit.name);
  await workspace.waitFor(visit.known);
  await workspace.click({ name: 'Ask for the meeting', role: 'link' });
  await workspace.waitFor(visit.because);
  await workspace.click({ name: visit.asker, role: 'checkbox' });
  await workspace.waitFor(visit.request);
  await workspace.click('Make it your own');
  await workspace.waitFor('It saves as you type.');
  await noteWhatHappened(workspace, 'Asked');
}

export async function noteWhatHappened(
  workspace: Surface,
  what: 'Asked' | 'No reply' | 'Refused',
): Promise<void> {
  const choice = { name: what, role: 'radio' };
  await workspace.click(choice);
  await until('the choice', async () => (await workspace.value(choice)) === 'on');
  await workspace.click('Write it down');
  // The list above grows by a line, and all below it moves.
  await until('the line', () => workspace.has({ name: `Remove: ${what}`, role: 'button' }));
}

/** A meeting today, its plan, and its sheet on paper. */
export async function planAndPrint(
  driver: Driver,
  workspace: Surface,
  visit: Visit,
): Promise<void> {
  await workspace.click({ name: 'A meeting is set', role: 'link' });
  await workspace.waitFor('Everything can be changed later');
  await workspace.fill('Day', today());
  await workspace.fill('Time', '16:30');
  await workspace.fill('Place', 'At theirs');
  await workspace.click('Begin the plan');
  await workspace.waitFor('How ready you are');
  await workspace.click({ name: visit.asker, role: 'button' });
  await workspace.click({
    name: 'Leads',
    within: { role: 'group', name: `What ${visit.asker} does` },
  });
  await workspace.click(`Use: ${group.message}`);
  await workspace.fill('One ask', visit.ask);
  await workspace.click(`Use: ${visit.known}`);
  await workspace.click(`Use: ${visit.objection}`);
  await workspace.waitFor('Added to the plan');

  assert.ok(await workspace.has({ name: 'Prep sheet', role: 'link' }));
  const meeting = new URL(await workspace.url()).hash;
  const sheet = await driver.extensionTab(`sheet.html${meeting.replace('meetings', 'meeting')}`);
  await sheet.waitFor('1 of');
  const file = `.output/screens/${driver.name}/cycle-${visit.name.replaceAll(' ', '-')}.pdf`;
  await sheet.pdf(file);
  await sheet.close();
  const pages = readPdf(file);
  const first = squeeze(pages[0]?.text);
  for (const words of [visit.ask, visit.name, group.message]) {
    assert.ok(first.includes(squeeze(words)), `on page 1 of ${visit.name}: ${words}`);
  }
  const all = squeeze(pages.map((page) => page.text).join(' '));
  assert.ok(all.includes(squeeze(visit.known)), `on the sheet: ${visit.known}`);
  assert.ok(!all.includes(group.secret), 'a stance or a tie is printed');
  assert.ok(!all.includes(squeeze(visit.asker)), 'one of ours is printed by full name');
}

export interface Outcome {
  readonly words: string;
  readonly answer: 'Yes' | 'No' | 'Maybe' | 'Asked for something first';
  /** What follows from the answer, before the promises. */
  readonly follows?: () => Promise<void>;
  readonly theirPromise: string;
  readonly learned: string;
  readonly recap: string;
}

/** At the café: their words, their answer, promises, the evaluation, and thanks from a recap. */
export async function talkItOver(workspace: Surface, outcome: Outcome): Promise<void> {
  await workspace.click({ name: 'After the meeting', role: 'link' });
  await workspace.click('We met');
  await workspace.waitFor('Noted: you met');
  await workspace.click('Add a sentence');
  await workspace.fill({ name: 'Add a sentence', role: 'textbox' }, outcome.words);
  await workspace.press('Enter');
  await workspace.waitFor('Added');
  await workspace.click({ name: outcome.answer, role: 'radio' });
  await outcome.follows?.();
  await workspace.fill({ name: 'By when', nth: 1 }, today());
  await workspace.fill('They will …', outcome.theirPromise);
  await workspace.press('Enter');
  await workspace.waitFor('Promise added, and a task with it');
  await workspace.fill('What do we know now that we did not know before?', outcome.learned);
  await workspace.fill('A short recap they may read', outcome.recap);
  await workspace.waitFor('Somebody else should read this before it goes out.');
  await workspace.click('We have talked it over');
  await workspace.waitFor('Noted. Now send thanks.');
  await workspace.click('Approve this recap');
  await workspace.waitFor('Thank you for taking the time to meet with us.');
  await workspace.click('Sent');
  await workspace.waitFor('Noted: thanked');
}

/** What came of it stands where one looks for it: tasks, meetings, the profile's next step. */
export async function assertFollowedUp(
  workspace: Surface,
  visit: Visit,
  outcome: Outcome,
): Promise<void> {
  await goTo(workspace, '#/tasks');
  await workspace.waitFor(outcome.theirPromise);
  await goTo(workspace, '#/meetings');
  await workspace.waitFor(visit.name);
  await workspace.waitFor(outcome.answer);
  await openPerson(workspace, visit.name);
  await workspace.waitFor('Nothing is due.');
}

const squeeze = (text = '') => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
