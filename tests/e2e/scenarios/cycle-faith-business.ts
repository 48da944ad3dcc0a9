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

const grace: Visit = {
  name: 'Grace Fellowship',
  known: 'In July 2025 the members voted 118 to 9',
  asker: 'Jo Calder',
  because: 'A member of their congregation or group',
  request: 'Dear Grace Fellowship',
  ask: 'Will the council put the pledge to the members by the end of the month?',
  objection: 'My members do not agree on this.',
};

const bakery: Visit = {
  name: 'Marigold Bakery',
  known: 'A neighborhood bakery for people who get up early',
  asker: 'Tam Abara',
  because: 'A supplier of theirs',
  request: 'Open Doors in Alder Falls',
  ask: 'Will you hang the pledge in your window by the first of the month?',
  objection: 'I would lose customers.',
};

export default scenario({
  name: 'a congregation and a bakery are asked, met with a printed sheet, and followed up',
  files: townAndGroup,
  run: async (driver) => {
    const workspace = await openWorkspace(driver);

    await askForMeeting(workspace, grace);
    await planAndPrint(driver, workspace, grace);
    const yes: Outcome = {
      words: 'We will read it from the pulpit.',
      answer: 'Yes',
      follows: async () => {
        await workspace.fill('In whose name', 'As an organization');
        await workspace.fill('Where it can be seen', 'the minutes of their council');
        await workspace.click('They allow us to publish it');
        await workspace.click('Note the sign-on');
        await workspace.waitFor('What more they may do');
      },
      theirPromise: 'Send us the minutes of the council',
      learned: 'Their council meets on the second Tuesday.',
      recap: 'Your council puts the pledge to the members this month.',
    };
    await talkItOver(workspace, yes);
    await assertFollowedUp(workspace, grace, yes);

    await askForMeeting(workspace, bakery);
    await planAndPrint(driver, workspace, bakery);
    const maybe: Outcome = {
      words: 'I have to ask my sister first.',
      answer: 'Maybe',
      follows: () => workspace.fill('Why, in their words', 'My sister owns half of it.'),
      theirPromise: 'Talk with her sister',
      learned: 'Half of the bakery belongs to her sister.',
      recap: 'You will talk with your sister about the pledge.',
    };
    await talkItOver(workspace, maybe);
    await assertFollowedUp(workspace, bakery, maybe);
  },
});
