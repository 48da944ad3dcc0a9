import { dropsSubject } from './dropped';
import type { Mention } from './mentions';
import type { Reading, Segment } from './reading';
import {
  type Chain,
  type Spoken,
  byPronoun,
  byRole,
  certain,
  doubtfulPronoun,
  silentAfterOther,
  silentElsewhere,
  silentOnTheirPage,
  standsAlone,
} from './spoken-of';

export function aboutOrganization(
  reading: Reading,
  segment: Segment,
  here: readonly Mention[],
  chain: Chain,
  lead: boolean,
): Spoken {
  if (standsAlone(segment) && lead) return { score: certain, topic: 'none', mentioned: true };
  const named = here.some(({ who }) => who === 'subject');
  const first = here.find(
    ({ who, pronoun }) => who !== 'pronoun' || pronoun === 'firstMany' || pronoun === 'thing',
  );
  if (first?.who === 'subject') {
    chain.current = 'subject';
    return { score: certain, topic: 'subject', mentioned: true };
  }
  if (named) return { score: byRole, topic: 'subject', mentioned: true };
  const own = here.some(
    ({ who, pronoun }) => who === 'body' || pronoun === 'firstMany' || pronoun === 'first',
  );
  // "Studied in Dunmore and has led the center since 2016" goes on about its director.
  if (chain.current === 'other' && speaksOfPerson(reading, segment, here)) {
    return { score: doubtfulPronoun, topic: 'other', mentioned: own };
  }
  if (own && (lead || chain.current === 'subject'))
    return { score: byPronoun, topic: 'subject', mentioned: true };
  if (here.some(({ pronoun }) => pronoun === 'thing') && chain.current === 'subject') {
    return { score: byPronoun, topic: 'subject', mentioned: true };
  }
  if (first?.who === 'other') chain.current = 'other';
  if (first?.who === 'other')
    return { score: lead ? 0.6 : silentAfterOther, topic: 'other', mentioned: false };
  if (first?.who === 'organization') {
    return { score: lead ? 0.7 : silentAfterOther, topic: 'none', mentioned: false };
  }
  return { score: lead ? silentOnTheirPage : silentElsewhere, topic: 'none', mentioned: false };
}

function speaksOfPerson(reading: Reading, segment: Segment, here: readonly Mention[]): boolean {
  const [first] = here;
  const pronoun = first?.who === 'pronoun' && (first.pronoun === 'he' || first.pronoun === 'she');
  return (pronoun && first.from === segment.from) || dropsSubject(reading, segment, here);
}
