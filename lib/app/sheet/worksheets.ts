import { valueOf } from '../../domain/attributes';
import { evaluationQuestions } from '../../domain/debrief';
import { initialsOf } from '../../domain/member';
import type { PlanPart } from '../../domain/meeting-plan';
import { worksheetIn, worksheetSources } from '../../guide/worksheets';
import type { Language } from '../../language/language';
import type { Words } from '../../language/words';
import { currentCampaign } from '../campaign/campaigns';
import type { House } from '../house';
import { meetingView, type MeetingView } from '../meetings/meeting-view';
import { dayOf } from '../people/day-of';
import { paperWords, type Composed, type Reader } from './meeting-sheet';
import { worksheetPaper, type FilledIn } from './open-papers';

type Reads = Pick<House, 'records' | 'now'>;

/** A worksheet as a list names it. */
export interface WorksheetTitle {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

export function worksheetTitles(language: Language): readonly WorksheetTitle[] {
  return worksheetSources.map(({ worksheet: { id } }) => {
    const { title, about } = worksheetIn(id, language);
    return { id, title, about };
  });
}

/** Those that the plan and the debrief of a meeting fill, and those that our partners fill. */
export const meetingWorksheets = ['before-meeting', 'evaluation'] as const;
export const groupWorksheets = ['coalition-members'] as const;

/**
 * A worksheet with what is written down already. It is for our team alone, so it is numbered and
 * collected as the prep sheet is. Undefined when there is no such meeting or nothing to fill.
 */
export async function filledWorksheet(
  house: Reads,
  id: string,
  meeting: string | undefined,
  reader: Reader,
): Promise<Composed | undefined> {
  const filling = await fillingOf(house, id, meeting);
  if (filling === undefined) return undefined;
  const { group, ...filledIn } = filling;
  const composed = await worksheetPaper(house, id, reader, filledIn);
  if (composed === undefined) return undefined;
  const today = paperWords(composed.choices, reader).date(dayOf(house.now()));
  const words = [group, today].filter((part) => part !== '').join(' · ');
  const document = { ...composed.document, footer: { words, numbered: true } };
  return { ...composed, document };
}

async function fillingOf(
  house: Reads,
  id: string,
  meeting: string | undefined,
): Promise<(FilledIn & { readonly group: string }) | undefined> {
  if (groupWorksheets.some((one) => one === id)) {
    const candidates = await partners(house);
    const campaign = await currentCampaign(house);
    return {
      paper: `worksheet.${id}.filled`,
      group: (campaign && valueOf(campaign.group)) ?? '',
      answers: () => new Map(),
      rows: (words) => new Map([['candidates', candidates(words)]]),
    };
  }
  const kind = meetingWorksheets.find((one) => one === id);
  if (kind === undefined || meeting === undefined) return undefined;
  const view = await meetingView(house, meeting);
  if (view === undefined || view.deleted) return undefined;
  return {
    paper: `worksheet.${id}.${meeting}`,
    group: (view.campaign && valueOf(view.campaign.group)) ?? '',
    answers: (words) => answersOf[kind](view, words),
  };
}

/** Possible members of a coalition as its table asks for them; who knows whom stays off paper. */
async function partners(house: Reads): Promise<(words: Words) => readonly (readonly string[])[]> {
  const { rows } = await house.records.find({ audience: ['partner'], sort: 'name', limit: 100 });
  return (words) =>
    rows.map(({ columns: { form, name, organization, signOn } }) => [
      form === 'organization' ? name : organization,
      form === 'organization' ? '' : name,
      '',
      signOn === '' ? '' : words.t('paper.answer.yes'),
    ]);
}

type Answers = ReadonlyMap<string, string>;

const answersOf: Readonly<
  Record<(typeof meetingWorksheets)[number], (view: MeetingView, words: Words) => Answers>
> = {
  'before-meeting': ({ meeting }, words) => {
    const ask = valueOf(meeting.ask);
    const by = ask?.by === undefined ? '' : words.t('paper.by', { date: words.date(ask.by) });
    return answered('prepare', {
      messages: linesOf(meeting, 'messages'),
      ask: ask?.text ?? '',
      'action-step': [ask?.step ?? '', by].filter(Boolean).join(' · '),
      'who-goes': words.list(meeting.attendees.map((one) => initialsOf(one.value.name))),
      'ready-for-no': linesOf(meeting, 'offersOnNo'),
      'ready-for-yes': linesOf(meeting, 'offersOnYes'),
    });
  },
  evaluation: ({ debrief }) => {
    const said = new Map(debrief.evaluation.map((one) => [one.id, one.value]));
    return answered(
      'questions',
      Object.fromEntries(evaluationQuestions.map((id) => [id, said.get(id) ?? ''])),
    );
  },
};

/** Lines that the group may see, and none that was taken from research. */
function linesOf({ lines }: MeetingView['meeting'], part: PlanPart): string {
  return lines
    .filter((one) => one.value.part === part && !one.mine && one.value.from?.kind !== 'finding')
    .map((one) => one.value.text)
    .join('\n');
}

function answered(section: string, items: Readonly<Record<string, string>>): Answers {
  const filled = Object.entries(items).filter(([, text]) => text.trim() !== '');
  return new Map(filled.map(([item, text]) => [`${section}.${item}`, text]));
}
