import { nameKey } from '../values/name';
import { plain } from '../values/text';
import type { Entry } from './entry';
import type { OrganizationName } from './organization';

const fewest = 3;
const ahead = 2;

/** Of the people on a page the one of whom its sentences tell, again and again; nobody when two are. */
export function toldMost(
  entries: readonly Entry[],
  prose: readonly string[],
  organization: OrganizationName | undefined,
): { readonly name: string; readonly times: number } | undefined {
  const said = new Map<string, number>();
  for (const word of prose.flatMap((text) => plain(text).split(' '))) {
    said.set(word, (said.get(word) ?? 0) + 1);
  }
  const firm = plain(organization?.name ?? '');
  const people = new Map(
    entries
      .map(({ name }) => [nameKey(name).whole, name] as const)
      .filter(([whole]) => !firm.includes(whole)),
  );
  const house = firm.split(' ');
  const families = [...people.values()].map((name) => nameKey(name).family);
  const told = [...people.values()].map((name) => {
    const { family, first } = nameKey(name);
    // On a family's page, or their firm's, the name says nothing of which of them is meant.
    const shared = families.filter((other) => other === family).length > 1;
    const byFamily = shared || house.includes(family) ? 0 : (said.get(family) ?? 0);
    return { name, times: byFamily + (first.length > 2 ? (said.get(first) ?? 0) : 0) };
  });
  const [most, next] = told.toSorted((one, other) => other.times - one.times);
  if (most === undefined || most.times < fewest) return undefined;
  return next === undefined || most.times >= ahead * next.times ? most : undefined;
}
