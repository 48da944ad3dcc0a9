import {
  askForMeeting,
  assertFollowedUp,
  openWorkspace,
  planAndPrint,
  talkItOver,
  townAndGroup,
  type Outcome,
  type Visit,
} from '../cycle/steps.ts';
import { scenario } from '../driver.ts';

const librarian: Visit = {
  name: 'Beatriz Lomax',
  known: 'She started the seed library in 2010',
  asker: 'Bo Kerr',
  because: 'A member, or somebody who goes there often',
  request: 'Open Doors in Alder Falls',
  ask: 'Will you put the pledge on the notice board of the reading room by Friday?',
  objection: 'My job does not allow it.',
};

const college: Visit = {
  name: 'Tamarack Community College',
  known: 'In March 2024 the board of trustees resolved',
  asker: 'Ana Silveira',
  because: 'A student, a teacher or somebody on the staff',
  request: 'Open Doors in Alder Falls',
  ask: 'Will the college tell every new student about the pledge this spring?',
  objection: 'The trustees, or the people who fund us, would object.',
};

export default scenario({
  name: 'a librarian and a community college are asked, met with a printed sheet, and followed up',
  files: townAndGroup,
  run: async (driver) => {
    const workspace = await openWorkspace(driver);

    await askForMeeting(workspace, librarian);
    await planAndPrint(driver, workspace, librarian);
    const asked: Outcome = {
      words: 'As the director I may not, but ask me at home.',
      answer: 'Asked for something first',
      follows: () =>
        workspace.fill('What they asked for first', 'A talk to the Friends of the Library.'),
      theirPromise: 'Find a date for the talk',
      learned: 'She may sign as a neighbor, not as the director.',
      recap: 'You look for a date on which we can talk to the Friends of the Library.',
    };
    await talkItOver(workspace, asked);
    await assertFollowedUp(workspace, librarian, asked);

    await askForMeeting(workspace, college);
    await planAndPrint(driver, workspace, college);
    const no: Outcome = {
      words: 'The trustees would stop us.',
      answer: 'No',
      follows: async () => {
        await workspace.fill('Why, in their words', 'The trustees would stop it.');
        await workspace.waitFor('The road back');
      },
      theirPromise: 'Ask two deans whether they sign by themselves',
      learned: 'Deans may speak for themselves.',
      recap: 'You ask two deans whether they would sign by themselves.',
    };
    await talkItOver(workspace, no);
    await assertFollowedUp(workspace, college, no);
  },
});
