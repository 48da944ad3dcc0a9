import type { ClipQuery } from '../app/ports/clips';
import type { Base } from './base';
import { readNames, type NameList } from './clip-book';
import { audienceBit, minutesOf, type FactsRow } from './clip-facts';

/** Whether a clip passes the filters, by its facts alone. */
export type Pick = (n: number, facts: FactsRow, place: number) => boolean;

/** Only what was asked for is looked at; undefined when nothing was. Inside a transaction. */
export async function pickOf(base: Base, query: ClipQuery): Promise<Pick | undefined> {
  const { profile, audience = [], site = [], lang = [], from, until, cited } = query;
  const picks: Pick[] = [];
  if (profile !== undefined) {
    const own = new Set(await base.clips.where('of').equals(profile).primaryKeys());
    picks.push((n) => own.has(n));
  }
  if (audience.length > 0) {
    const bits = audience.reduce((all, one) => all | audienceBit(one), 0);
    picks.push((_, facts, place) => (facts.audiences(place) & bits) !== 0);
  }
  if (site.length > 0 || lang.length > 0) {
    const names = await readNames(base);
    const [sites, langs] = [placesOf(names.site, site), placesOf(names.lang, lang)];
    if (site.length > 0) picks.push((_, facts, place) => sites.has(facts.site(place)));
    if (lang.length > 0) picks.push((_, facts, place) => langs.has(facts.lang(place)));
  }
  if (from !== undefined) {
    const first = minutesOf(from);
    picks.push((_, facts, place) => facts.minutes(place) >= first);
  }
  if (until !== undefined) {
    const end = minutesOf(until);
    picks.push((_, facts, place) => facts.minutes(place) < end);
  }
  if (cited !== undefined) picks.push((_, facts, place) => facts.cited(place) === cited);
  if (picks.length === 0) return undefined;
  return (n, facts, place) => picks.every((pick) => pick(n, facts, place));
}

function placesOf(list: NameList, names: readonly string[]): ReadonlySet<number | undefined> {
  const places = new Set(names.map((name) => list.placeOf(name)));
  places.delete(undefined);
  return places;
}
