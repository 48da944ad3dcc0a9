import { valueOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import { readDebrief } from '../../domain/debrief';
import { readMeeting } from '../../domain/meeting';
import { readProfile, type Profile } from '../../domain/profile';
import { fillBlanks } from '../../guide/blanks';
import { worksheetIn, worksheetSources } from '../../guide/worksheets';
import type { Words } from '../../language/words';
import { buildDoorPaper } from '../../sheet/door-paper';
import { buildLeaveBehind } from '../../sheet/leave-behind';
import { afterGreeting, buildLetter, letterKinds, type LetterKind } from '../../sheet/letters';
import { buildWorksheet } from '../../sheet/worksheet-paper';
import { campaignOf, currentCampaign } from '../campaign/campaigns';
import type { House } from '../house';
import { askersOf, askView } from '../meetings/ask-view';
import { filledIn } from '../meetings/filled-in';
import { blanksOf, requestDraft } from '../meetings/request-draft';
import { thanksFrom } from '../meetings/thanks';
import { dayOf } from '../people/day-of';
import { paperWords, type Composed, type Reader } from './meeting-sheet';
import { localChoices } from './paper-choices';

type Reads = Pick<House, 'records' | 'now'>;

export { letterKinds, type LetterKind };

/** Open blanks show as a line to fill in by hand; nobody sends them unread. */
const blank = () => '________';

/** What we leave with them after a meeting. */
export async function leaveBehind(
  house: Reads,
  meeting: string,
  reader: Reader,
): Promise<Composed | undefined> {
  const kept = await house.records.subject(meeting);
  if (kept === undefined || kept.columns.kind !== 'meeting') return undefined;
  const own = readMeeting(meeting, kept.subject.attributes);
  const named = valueOf(own.campaign);
  const campaign =
    named === undefined ? await currentCampaign(house) : await campaignOf(house, named);
  const choices = await localChoices(house, `leave-behind.${meeting}`);
  const words = paperWords(choices, reader);
  const asked = valueOf(own.ask);
  const ask = (valueOf(own.mode) ?? 'ask') === 'ask' ? asked : undefined;
  const document = buildLeaveBehind({ words, choices, region: reader.locale, campaign, ask });
  return { document, choices };
}

/**
 * A letter about a profile; of thanks, about a meeting. Undefined where there is nobody to write
 * to, or nothing yet that may be written: no thanks are drafted before a recap was approved.
 */
export async function letter(
  house: Reads,
  kind: LetterKind,
  about: string,
  reader: Reader,
): Promise<Composed | undefined> {
  const choices = await localChoices(house, `letter-${kind}.${about}`);
  const words = paperWords(choices, reader);
  const campaign = await currentCampaign(house);
  const found =
    kind === 'thanks'
      ? await thanksTo(house, about, words)
      : await requestTo(house, kind, about, campaign, words);
  if (found === undefined) return undefined;
  const group = (campaign && valueOf(campaign.group)) ?? '';
  const signed = [words.t('paper.letter.regards'), group].filter((part) => part !== '').join('\n');
  const document = buildLetter({
    words,
    choices,
    region: reader.locale,
    kind,
    group,
    reach: (campaign && valueOf(campaign.reach)) ?? '',
    to: addressLines(found.profiles),
    day: dayOf(house.now()),
    body: kind === 'thanks' ? `${found.body}\n\n${signed}` : found.body,
  });
  return { document, choices };
}

interface Worded {
  readonly profiles: readonly Profile[];
  readonly body: string;
}

/** To everybody who was met, of the day it was held; a day that was only planned is not named. */
async function thanksTo(house: Reads, meeting: string, words: Words): Promise<Worded | undefined> {
  const kept = await house.records.subject(meeting);
  if (kept === undefined) return undefined;
  const debrief = readDebrief(meeting, kept.subject.attributes);
  const thanks = thanksFrom(debrief);
  if (thanks === undefined) return undefined;
  const own = readMeeting(meeting, kept.subject.attributes);
  const found = await Promise.all(own.with.map((one) => profileOf(house, one.id)));
  const profiles = found.filter((one) => one !== undefined);
  const names = profiles.flatMap((one) => valueOf(one.name) ?? []);
  const day = valueOf(debrief.held);
  return {
    profiles,
    body: [
      names.length === 0 ? '' : words.t('paper.letter.dear', { names: words.list(names) }),
      day === undefined
        ? words.t('paper.letter.thanks')
        : words.t('paper.letter.thanks-day', { day: words.date(day) }),
      thanks.recap,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

async function requestTo(
  house: Reads,
  kind: Exclude<LetterKind, 'thanks'>,
  about: string,
  campaign: Campaign | undefined,
  words: Words,
): Promise<Worded | undefined> {
  const profile = await profileOf(house, about);
  if (profile === undefined) return undefined;
  const view = await askView(house, about, words.language);
  const askers = view && askersOf(view);
  const group = (campaign && valueOf(campaign.group)) ?? undefined;
  const sender =
    askers === undefined || askers.names.length === 0 ? group : words.list(askers.names);
  if (kind === 'business') {
    const values = { ...blanksOf(profile, campaign, group), ...askFor(campaign) };
    const items = worksheetIn('business-letter', words.language).sections.flatMap(
      (section) => section.items,
    );
    return {
      profiles: [profile],
      body: items.map((one) => fillBlanks(one.text, values, blank)).join('\n\n'),
    };
  }
  const worded = view?.rounds.at(-1);
  const kept = worded && valueOf(worded.request);
  const text =
    kept === undefined
      ? requestDraft(profile, campaign, sender, words.language, blank, askers?.as)?.text
      : filledIn(kept, blanksOf(profile, campaign, sender));
  if (text === undefined) return undefined;
  const body = kind === 'again' ? afterGreeting(text, words.t('paper.letter.again')) : text;
  return { profiles: [profile], body };
}

function askFor(campaign: Campaign | undefined): { readonly ask?: string } {
  const ask = campaign?.asks.find((one) => one.value.audiences?.includes('business') ?? true);
  return ask === undefined ? {} : { ask: ask.value.text };
}

async function profileOf(house: Reads, id: string | undefined): Promise<Profile | undefined> {
  const kept = id === undefined ? undefined : await house.records.subject(id);
  if (kept === undefined || kept.columns.kind !== 'profile') return undefined;
  return readProfile(kept.subject.id, kept.subject.attributes);
}

/** As it stands on an envelope; all of it public. */
function addressLines(profiles: readonly Profile[]): readonly string[] {
  const said = (field: Profile['name']) => valueOf(field) ?? '';
  const people = profiles.map(({ name, role }) => [said(name), said(role)].filter(Boolean));
  const lines = [
    ...(people.length === 1 ? people.flat() : people.map((one) => one.join(', '))),
    ...profiles.map((one) => said(one.organization)),
    ...profiles.flatMap(
      (one) => one.contacts.find(({ value }) => value.kind === 'address')?.value.value ?? [],
    ),
  ];
  return [...new Set(lines)].filter((line) => line !== '');
}

/** What a worksheet is filled with, and under which name its choices are kept. */
export interface FilledIn {
  readonly paper: string;
  readonly answers: (words: Words) => ReadonlyMap<string, string>;
  readonly rows?: (words: Words) => ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A worksheet of the guide, blank or filled; going door to door brings its tally. */
export async function worksheetPaper(
  house: Reads,
  id: string,
  reader: Reader,
  filledIn: FilledIn = { paper: `worksheet.${id}`, answers: () => new Map() },
): Promise<Composed | undefined> {
  if (!worksheetSources.some(({ worksheet }) => worksheet.id === id)) return undefined;
  const choices = await localChoices(house, filledIn.paper);
  const words = paperWords(choices, reader);
  const campaign = await currentCampaign(house);
  const sheet = worksheetIn(id, words.language);
  const values = campaign === undefined ? {} : { ...campaignBlanks(campaign), ...askFor(campaign) };
  const filled = (text: string) => fillBlanks(text, values, blank);
  const sections = sheet.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, text: filled(item.text) })),
  }));
  const input = {
    ...sheet,
    sections,
    words,
    choices,
    region: reader.locale,
    filled: filledIn.answers(words),
    rows: filledIn.rows?.(words) ?? new Map<string, readonly (readonly string[])[]>(),
  };
  return {
    document: id === 'door-outing' ? buildDoorPaper(input) : buildWorksheet(input),
    choices,
  };
}

function campaignBlanks(campaign: Campaign) {
  return blanksOf({ name: [], organization: [], place: [] }, campaign, valueOf(campaign.group));
}
