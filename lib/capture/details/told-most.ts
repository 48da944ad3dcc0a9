import { matches } from '../values/matches';
import { nameKey } from '../values/name';
import { plain } from '../values/text';
import type { Entry } from './entry';
import type { OrganizationName } from './organization';

const fewest = 3;
const ahead = 2;
/** Names have one: "Grace" may be somebody, "grace" is nobody. */
const capitalized = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/** Of the people on a page the one of whom its sentences tell, again and again; nobody when two are. */
export function toldMost(
  entries: readonly Entry[],
  prose: readonly string[],
  organization: OrganizationName | undefined,
): { readonly name: string; readonly times: number } | undefined {
  if (entries.length === 0) return undefined;
  const firm = plain(organization?.name ?? '');
  const people = new Map(
    entries
      .map(({ name }) => [nameKey(name).whole, name] as const)
      .filter(([whole]) => !firm.includes(whole)),
  );
  const house = firm.split(' ');
  const keys = [...people.values()].map((name) => ({ name, ...nameKey(name) }));
  const families = keys.map(({ family }) => family);
  const parts = keys.flatMap(({ family, first }) => [family, first]);
  const said = new Map(parts.map((part) => [part, 0]));
  for (const [word] of prose.flatMap((text) => matches(text, capitalized))) {
    for (const part of plain(word).split(' ')) {
      const times = said.get(part);
      if (times !== undefined) said.set(part, times + 1);
    }
  }
  const told = keys.map(({ family, first, name }) => {
    // On a family's page, or their firm's, the name says nothing of which of them is meant.
    const shared = families.filter((other) => other === family).length > 1;
    const byFamily = shared || house.includes(family) ? 0 : (said.get(family) ?? 0);
    return { name, times: byFamily + (first.length > 2 ? (said.get(first) ?? 0) : 0) };
  });
  const [most, next] = told.toSorted((one, other) => other.times - one.times);
  if (most === undefined || most.times < fewest) return undefined;
  return next === undefined || most.times >= ahead * next.times ? most : undefined;
}
