import { plain } from '../values/text';

/* Towns call their sites "Dunmore, OR" or "DunmoreTown.gov"; the page itself says who that is. */

const placeAndState = /^(\p{Lu}[\p{L}.’' -]+), [A-Z]{2}$/u;
const host = /^\S+\.(?:gov|us|org|com|net)$/iu;
const body =
  /\b(?:City|Town|Village|Borough|Township|County|Parish) of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})/gu;

/** The body that such a name stands for, if the page names one with that place; else as it was. */
export function spelledOut(said: string, text: string): string {
  const place = placeAndState.exec(said)?.[1];
  if (place === undefined && !host.test(said)) return said;
  const joined = plain(said).replaceAll(' ', '');
  const count = new Map<string, number>();
  for (const [whole, name = ''] of text.matchAll(body)) {
    const fits =
      place === undefined ? joined.startsWith(plain(name).replaceAll(' ', '')) : name === place;
    if (fits) count.set(whole, (count.get(whole) ?? 0) + 1);
  }
  const [most] = [...count].toSorted((one, other) => other[1] - one[1]);
  return most?.[0] ?? said;
}
