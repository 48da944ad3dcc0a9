import { valueOf } from '../../domain/attributes';
import { planFlow } from '../../guide/meeting-flow';
import { worksheetIn } from '../../guide/worksheets';
import { wordsIn, type Words } from '../../language/words';
import { buildSheet } from '../../sheet/build-sheet';
import { choicesOf, type PaperChoices } from '../../sheet/choices';
import type { SheetDocument } from '../../sheet/document';
import type { SheetInput } from '../../sheet/input';
import { localeOfPaper } from '../../sheet/paper-size';
import type { House } from '../house';
import { goneOf, meetingView, type MeetingView } from '../meetings/meeting-view';
import { dayOf } from '../people/day-of';
import { onHere } from './on-here';
import { earlierMeetings, namedSignOns } from './before-now';
import { researched } from './researched';

type Reads = Pick<House, 'records' | 'now'>;

/** The reader's language and region, for whatever nobody chose. */
export type Reader = Pick<Words, 'language' | 'locale'>;

export interface Composed {
  readonly document: SheetDocument;
  readonly choices: PaperChoices;
  /** Those whom it is about and who were deleted since: nothing of them prints. */
  readonly gone?: ReturnType<typeof goneOf>;
}

/** The prep sheet of a meeting as it would print now. Undefined when there is no such meeting. */
export async function meetingSheet(
  house: Reads,
  meeting: string,
  reader: Reader,
): Promise<Composed | undefined> {
  const view = await meetingView(house, meeting);
  if (view === undefined || view.deleted) return undefined;
  const input = await sheetInputOf(house, view, reader);
  const document = buildSheet(input);
  const gone = goneOf(view);
  // Somebody was named; it is said who that was.
  const notes = document.notes.filter((note) => note.kind !== 'nobody' || gone.length === 0);
  return { document: { ...document, notes }, choices: input.choices, gone };
}

/** What is known for one sheet, read at once. */
export async function sheetInputOf(
  house: Reads,
  view: MeetingView,
  reader: Reader,
): Promise<SheetInput> {
  const { meeting, campaign } = view;
  const choices = choicesOf(meeting.paper, await onHere(house, meeting.id));
  const words = paperWords(choices, reader);
  const whom = meeting.with.map((one) => one.id);
  const [found, earlier, signOns] = await Promise.all([
    Promise.all(whom.map((profile) => researched(house, profile, words))),
    earlierMeetings(house, whom, meeting.id, words),
    campaign === undefined ? [] : namedSignOns(house, campaign.id, whom),
  ]);
  const known = found.filter((one) => one !== undefined);
  const mode = valueOf(meeting.mode) ?? 'ask';
  const minutes = valueOf(meeting.minutes) ?? 30;
  const short = planFlow(mode, 10, words.language, 'short');
  return {
    meeting,
    campaign,
    people: known.map((one) => one.person),
    flow: planFlow(mode, minutes, words.language, minutes <= 10 ? 'short' : 'whole'),
    short,
    evaluation: worksheetIn('evaluation', words.language).sections[0]?.items ?? [],
    earlier,
    signOns,
    names: new Map(known.flatMap(({ view: own }) => publicNames(own.names, own.profiles))),
    choices,
    words,
    today: dayOf(house.now()),
    region: reader.locale,
  };
}

/** Our own people are never named as somebody's tie. */
export function publicNames(
  names: ReadonlyMap<string, string>,
  profiles: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  return [...names].filter(([id]) => profiles.has(id));
}

export function paperWords(choices: PaperChoices, reader: Reader): Words {
  const language = choices.language ?? reader.language;
  return wordsIn(language, { locale: localeOfPaper(language, reader.locale) });
}
