import type { Party } from '../../domain/page';
import type { Passage } from '../blocks/passage';
import { type Metadata, titleSegments } from '../metadata';
import { isSameName, nameKey, parseName } from '../values/name';
import { titleCase } from '../values/name-edges';
import { plain } from '../values/text';
import { campaignSpeaks, isCampaignOf, isOfficeOf } from './campaign';
import type { Entry } from './entry';
import { candidacy, hear, type Heard, withTitle } from './heard';
import { bodyInRole, houseOf } from './house';
import { isBodyName, type OrganizationName } from './organization';
import {
  isCalledByFamily,
  officeHolder,
  openingName,
  presentedName,
  proseOf,
} from './office-holder';
import type { Candidate, Reading } from './reading';
import { bearsName, slugOf } from './slug';
import {
  firstNameHeading,
  headingsNaming,
  isOfMany,
  headings,
  isHeadedBy,
  isTitledTold,
  isToldOf,
  namesOfSite,
  onlyNameHeadings,
  openingNameLine,
} from './subject-headings';
import { titledHolder } from './titled-surname';
import { toldMost } from './told-most';

const nameLabel = /^(?:full )?(?:name|nombre)\s*:?$/i;

/** "Name: Ana Reyes", as a value with its label or as the two cells of a row. */
function nameUnderLabel({ cells, label = '', text }: Passage): string[] {
  if (nameLabel.test(label)) return [text];
  const [first, second, ...more] = cells ?? [];
  const named = first !== undefined && more.length === 0 && nameLabel.test(first.text);
  return named && second !== undefined ? [second.text] : [];
}

/** Names the page holds up as its topic: in its title, its first headings, or its data. */
function namesHeldUp({ reading, metadata, entries, organization }: Sources): Heard[] {
  const all = headings(reading.passages).slice(0, 6);
  const top1 = all.some(({ level, region }) => level === 1 && region === 'content') ? 1 : 2;
  const first = all.filter(({ region }) => top1 === 1 || region === 'content');
  const labelled = reading.passages.flatMap(nameUnderLabel).slice(0, 2);
  const [top] = titleSegments(metadata.get('og:title') ?? '');
  const opening = openingNameLine(reading.passages);
  const holder = titledHolder(reading) ?? officeHolder(reading, entries);
  const prose = proseOf(reading.passages);
  const familiar = firstNameHeading(reading.passages);
  const told =
    isToldOf(reading) || familiar !== undefined
      ? openingName(prose, familiar !== undefined)
      : undefined;
  const most = isOfMany(reading) ? undefined : toldMost(entries, prose, organization);
  const called = [
    ...entries.filter(({ name }) => nameKey(name).first === familiar).map(({ name }) => name),
    ...(familiar === undefined ? [] : headingsNaming(reading.passages, familiar)),
  ];
  const slug = slugOf(reading.url);
  const addressed = entries.find(({ name }) => bearsName(slug, name));
  return [
    ...first
      .filter(({ level }) => level === top1)
      .slice(0, 2)
      .flatMap(({ text }, index) => hear(text, index === 0 ? 1 : 0.3)),
    ...first
      .filter(({ level }) => level === 2 && top1 === 1)
      .slice(0, 1)
      .flatMap(({ text }) => hear(text, 0.35)),
    ...hear(holder?.text, 0.45).map((one) => ({ ...one, holds: titleCase(holder?.office ?? '') })),
    ...hear(told, familiar === undefined ? 0.4 : 0.5),
    ...hear(addressed?.name, 0.3),
    ...onlyNameHeadings(reading.passages).flatMap(({ office, text }) =>
      hear(text, office ? 0.75 : 0.45),
    ),
    ...hear(most?.name, (most?.times ?? 0) > 3 ? 0.75 : 0.5),
    ...hear(called[0], 0.6),
    ...hear(presentedName(prose), 0.75),
    ...hear(opening?.text, opening?.weight ?? 0),
    ...hear(top, 0.5),
    ...namesOfSite(reading, metadata)
      .slice(0, 3)
      .flatMap((name) => hear(name, 0.3)),
    ...(labelled.length === 1 ? hear(labelled[0], 0.6) : []),
    ...titleSegments(reading.title).flatMap((segment, index) =>
      hear(segment, index === 0 ? 0.6 : 0.5).map(withTitle),
    ),
  ];
}

interface Sources {
  readonly reading: Reading;
  readonly metadata: Metadata;
  readonly parties: readonly Candidate[];
  readonly entries: readonly Entry[];
  readonly organization: OrganizationName | undefined;
  readonly isArticle: boolean;
}

function personOf(sources: Sources): Party | undefined {
  const { reading, parties, entries, organization, isArticle } = sources;
  const heard = namesHeldUp(sources);
  const told = isToldOf(reading);
  const slug = slugOf(reading.url);
  const prose = proseOf(reading.passages);
  const titled = isHeadedBy(organization, reading.passages) ? 0.2 : 0;
  const familiar = firstNameHeading(reading.passages);
  const scores = heard.map((one) => {
    const same = heard.filter((other) => isSameName(other.name.name, one.name.name));
    const declared = parties.filter(
      (party) => party.form === 'person' && isSameName(party.name, one.name.name),
    );
    const listed = entries.some((entry) => isSameName(entry.name, one.name.name));
    const score =
      same.reduce((sum, { weight }) => sum + weight, 0) +
      (declared.length > 0 ? 0.5 : 0) +
      (listed ? 0.2 : 0) +
      (told ? 0.15 : 0) +
      (campaignSpeaks(one.words, one.name.name, organization) ? 0.35 : 0) +
      (bearsName(slug, one.name.name) ? 0.3 : 0) +
      (isHeading(reading.passages, one, organization) ? 0.15 : 0) +
      (same.some(({ holds }) => holds !== undefined) ? 0.5 : 0) +
      (familiar !== undefined && nameKey(one.name.name).first === familiar ? 0.3 : 0);
    // A practice or shop named after its owner is an organization before it is a person, unless the
    // page tells of them.
    const own =
      one.name.office === undefined &&
      nameKey(one.name.name).first !== familiar &&
      one.words.search(candidacy) < 0 &&
      organization !== undefined &&
      plain(organization.name) === plain(one.words) &&
      !isTitledTold(reading.title) &&
      !(one.name.confidence >= surely && isCalledByFamily(one.name.name, prose))
        ? 0.5
        : 0;
    return { one, same, declared, score: score - own - titled };
  });
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  const declared =
    parties.find(({ form, central }) => form === 'person' && central >= 1) ??
    (parties.length === 1 && parties[0]?.form === 'person' ? parties[0] : undefined);
  if (best !== undefined && best.score >= (isArticle ? 1.4 : 0.7)) {
    const data = best.declared[0];
    const listed = entries.find((entry) => isSameName(entry.name, best.one.name.name));
    // A title before the name is a poorer answer than the office written below it.
    const spoken = best.one.role === best.one.name.office ? listed?.role : best.one.role;
    // "Choose our next judge": who runs for an office does not hold it yet.
    const runs = best.same.some(({ words, name }) =>
      campaignSpeaks(words, name.name, organization),
    );
    const role =
      data?.role ??
      spoken ??
      best.one.role ??
      best.same.find((other) => other.role !== undefined)?.role ??
      listed?.role ??
      (runs ? undefined : best.same.find(({ holds }) => holds !== undefined)?.holds);
    const house =
      data?.organization ??
      houseOf(role ?? best.one.name.office, textOf(reading.passages)) ??
      bodyInRole(role, organization) ??
      organization?.name;
    // Somebody's own site bears their name, and nobody belongs to themselves.
    const own =
      house !== undefined &&
      (isCampaignOf(house, best.one.name.name) ||
        isOfficeOf(house, best.one.name.name) ||
        hear(house, 1).some((one) => isOwn(one, best.one)));
    const belongs = own ? undefined : house;
    return {
      form: 'person',
      name:
        longest(best.same.filter((other) => other.weight > 0.2).map((other) => other.name.name)) ??
        best.one.name.name,
      words: best.one.words,
      confidence: Math.min(0.97, 0.55 + best.score * 0.25),
      ...(role === undefined ? {} : { role }),
      ...(belongs === undefined ? {} : { organization: belongs }),
    };
  }
  if (declared === undefined || isArticle) return undefined;
  const { central: _, ...party } = declared;
  return organization === undefined || party.organization !== undefined
    ? party
    : { ...party, organization: organization.name };
}

/** A title's name that stands in a heading too, whatever else that says. */
function isHeading(
  passages: readonly Passage[],
  { name, words }: Heard,
  organization: OrganizationName | undefined,
): boolean {
  const { whole } = nameKey(name.name);
  if (plain(organization?.name ?? '').includes(whole)) return false;
  return passages.some(
    ({ level, text }) => level !== undefined && text !== words && plain(text).includes(whole),
  );
}

function isOwn(house: Heard, person: Heard): boolean {
  return (
    isSameName(house.name.name, person.name.name) &&
    house.words.search(/\b(?:of|for|inc|llc|pllc|law|group)\b/i) < 0
  );
}

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n');
}

/** Of spellings of one name the first that is not merely shorter. */
function longest(names: readonly string[]): string | undefined {
  const [first] = names;
  return first;
}

/** Of a site that bears nothing but somebody's name, and tells of them. */
const unsure = 0.6;
const surely = 0.6;

/** The person or organization a page is about; nothing for a news story, which is about many. */
export function chooseSubject(sources: Sources): Party | undefined {
  const { organization, isArticle } = sources;
  const person = personOf(sources);
  if (person !== undefined) return person;
  if (organization === undefined || isArticle) return undefined;
  const owner = parseName(organization.name);
  const prose = proseOf(sources.reading.passages);
  if (
    owner !== undefined &&
    owner.confidence >= surely &&
    !isBodyName(organization.name) &&
    isCalledByFamily(owner.name, prose)
  ) {
    const { words, confidence } = organization;
    return { form: 'person', name: owner.name, words, confidence: Math.min(confidence, unsure) };
  }
  return {
    form: 'organization',
    name: organization.name,
    organization: organization.name,
    words: organization.words,
    confidence: organization.confidence,
  };
}
