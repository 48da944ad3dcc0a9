import { loadTown } from '../../../lib/app/example';
import { addOurPerson } from '../../../lib/app/campaign/our-people';
import { answerRoster } from '../../../lib/app/campaign/roster';
import { putCampaignItem, setCampaignField } from '../../../lib/app/campaign/edit-campaign';
import { startCampaign } from '../../../lib/app/campaign/campaigns';
import type { House } from '../../../lib/app/house';
import { judge } from '../../../lib/app/people/stance';
import { addTie } from '../../../lib/app/people/ties';
import { derivedColumns } from '../../../lib/domain/derived-columns';
import type { Result } from '../../../lib/domain/result';
import type { Tie, TieKind } from '../../../lib/domain/tie';
import { openStore } from '../../../lib/store/open-store';
import { examplePages } from '../../../entrypoints/wiring/example-pages';
import { withoutStyles } from '../../../lib/capture/without-styles';
import { group } from './group';

/*
 * A page of a build under test, beside the extension's own: the example town, a group and its
 * campaign, written by the use cases that the screens call.
 */
type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone' | 'parse' | 'examplePages'>;

async function openHouse(): Promise<Needs> {
  const opened = await openStore({
    name: 'groundwork',
    ...derivedColumns,
    now: Date.now,
  });
  return {
    records: must(opened),
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
    alone: (work) => work(),
    parse: (html) => new DOMParser().parseFromString(withoutStyles(html), 'text/html'),
    // What the page of one councilmember says is left for a scenario to find.
    examplePages: () =>
      Promise.resolve(examplePages.filter(({ url }) => !url.endsWith('/dana-whitlock.html'))),
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

async function run(): Promise<void> {
  const house = await openHouse();
  must(await loadTown(house, () => undefined));
  const { campaign } = must(await startCampaign(house, { name: group.campaign, is: group.is }));
  must(await setCampaignField(house, campaign, 'group', group.name));
  must(await putCampaignItem(house, campaign, 'message', { text: group.message }));
  const { rows } = await house.records.find({ kind: 'profile', limit: 200 });
  const ids = new Map(rows.map((row) => [row.columns.name, row.id]));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Nobody is called ${name}`);
    return id;
  };
  for (const name of group.people) {
    const { member } = must(await addOurPerson(house, { name, standing: 'member' }));
    ids.set(name, member);
  }
  const tieTo = (kind: TieKind, to: string): Tie => ({ to: idOf(to), kind, direction: 'both' });
  for (const [who, kind, to] of group.ties)
    must(await answerRoster(house, idOf(who), idOf(to), 'knows', { kind, mine: false }));
  for (const [who, kind, to] of group.near)
    must(await addTie(house, idOf(who), { ...tieTo(kind, to), note: group.secret }));
  for (const { id } of rows) {
    const [scale, value, on] = ['stance', 'neutral', '2026-09-01'] as const;
    must(await judge(house, id, { scale, value, on, why: group.secret }));
  }
  house.records.close();
  document.body.textContent = 'ready';
}

void run();
