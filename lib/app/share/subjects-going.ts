import type { House } from '../house';
import type { Lines } from '../ports/records';
import type { Order } from '../ports/share-work';
import { currentGroup } from './group';
import { lastFile } from './files-made';
import { withoutTakenBack } from './taken-back';

type Needs = Pick<House, 'records'>;

/** The lines of the subjects that an order is about, before anything is sifted by its switches. */
export async function linesGoing(
  house: Needs,
  order: Order,
): Promise<AsyncIterable<readonly Lines[]>> {
  const lines = await linesAbout(house, order);
  return order.what === 'backup' ? lines : withoutTakenBack(house, lines);
}

async function linesAbout(house: Needs, order: Order): Promise<AsyncIterable<readonly Lines[]>> {
  if (order.what === 'chosen') {
    return house.records.lines({ ids: await chosenIds(house, order.profiles ?? []) });
  }
  if (order.what !== 'new') return house.records.lines();
  const group = await currentGroup(house);
  const last = group && (await lastFile(house, group.group.id, order));
  return house.records.lines(last === undefined ? {} : { since: last.revision });
}

/** The profiles, what was written about them, the campaigns and members that any of it names. */
async function chosenIds(house: Needs, profiles: readonly string[]): Promise<readonly string[]> {
  const ids = new Set(profiles);
  for (const profile of profiles) {
    for (const { subject } of await house.records.aboutOf(profile)) ids.add(subject.id);
  }
  const named = await nameable(house);
  const found = new Set<string>();
  for await (const chunk of house.records.lines({ ids: [...ids].toSorted() })) {
    for (const { lines } of chunk) {
      for (const line of lines) for (const id of idsIn(line)) if (named.has(id)) found.add(id);
    }
  }
  return [...new Set([...ids, ...found])].toSorted();
}

async function nameable({ records }: Needs): Promise<ReadonlySet<string>> {
  const kinds = ['member', 'campaign'];
  const found = await Promise.all(kinds.map((kind) => records.find({ kind, limit: 10_000 })));
  return new Set(found.flatMap(({ rows }) => rows.map(({ id }) => id)));
}

function idsIn(line: string): string[] {
  return [...line.matchAll(/"([A-Za-z0-9_-]{1,64})"/g)].flatMap(([, id]) => id ?? []);
}
