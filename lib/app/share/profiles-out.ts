import type { Clip } from '../../domain/clip';
import { readProfile } from '../../domain/profile';
import { writeBrief, type BriefWords } from '../../exchange/formats/brief';
import {
  fileName,
  writeMarkdown,
  type OutgoingFinding,
  type Researched,
  type ResearchWords,
} from '../../exchange/formats/markdown';
import { outgoingProfile, type OutgoingProfile } from '../../exchange/formats/outgoing';
import { profileFormats, type FormatWords } from '../../exchange/formats/registry';
import { zipTexts } from '../../exchange/formats/zip';
import type { Language } from '../../guide/language';
import { wordsIn } from '../../language/words';
import type { House } from '../house';
import { discretionIn, isForAnybody } from '../people/discretion';
import { profileView } from '../people/profile-view';
import { openIn, researchFrom, trackOf, type Answer } from '../people/research';

type Needs = Pick<House, 'records' | 'now' | 'saveFile'>;

/** Ways out of here, in the order they are offered. */
export const outFormats = [
  'csv',
  'vcard-4',
  'vcard-3',
  'markdown',
  'brief',
  'open-states',
  'popolo',
] as const;
export type OutFormat = (typeof outFormats)[number];

export interface OutWords {
  readonly language: Language;
  readonly file: string;
  /** Over answers to questions that the guide does not ask of them. */
  readonly others: string;
  readonly formats: FormatWords;
  readonly research: ResearchWords;
  readonly brief: BriefWords;
}

/**
 * Hands the person files of these profiles for other programs. Only what anybody could find goes
 * along: no stance, no note, nothing that somebody told us, nothing that is just ours.
 */
export async function saveProfiles(
  house: Needs,
  ids: readonly string[],
  format: OutFormat,
  words: OutWords,
): Promise<void> {
  if (format === 'markdown' || format === 'brief') {
    const researched: Researched[] = [];
    for (const id of ids) {
      const one = await researchedOf(house, id, words);
      if (one !== undefined) researched.push(one);
    }
    if (format === 'brief') {
      house.saveFile(`${words.file}.html`, [writeBrief(researched, words.brief)], 'text/html');
      return;
    }
    const notes = writeMarkdown(researched, words.research);
    const [only, ...others] = notes;
    // What is saved stands in the browser's list of downloads: inside an archive alone do names stay.
    if (only !== undefined && others.length === 0) {
      house.saveFile(`${fileName(words.file)}.md`, [only.text], only.mediaType);
    } else house.saveFile(`${fileName(words.file)}.zip`, [zipTexts(notes)], 'application/zip');
    return;
  }
  const way = profileFormats.find(({ id }) => id === format);
  if (way === undefined) throw new Error(`No format ${format}`);
  const text = way.write(await outgoing(house, ids), words.formats, {});
  house.saveFile(`${fileName(words.file)}.${way.extension}`, [text], way.mediaType);
}

async function outgoing(
  { records }: Pick<House, 'records'>,
  ids: readonly string[],
): Promise<readonly OutgoingProfile[]> {
  const kept = await records.subjects(ids);
  return kept
    .filter(({ columns }) => columns.deleted !== 'yes')
    .map(({ subject }) => outgoingProfile(readProfile(subject.id, subject.attributes)));
}

async function researchedOf(
  house: Pick<House, 'records' | 'now'>,
  id: string,
  { language, others }: OutWords,
): Promise<Researched | undefined> {
  const view = await profileView(house, id);
  if (view === undefined || view.deleted === 'yes') return undefined;
  const track = await trackOf(house, view, language);
  const research = researchFrom(view, track, openIn(wordsIn(language)), house.now());
  const discretion = discretionIn(view, research);
  const questions = [
    ...research.headings.flatMap((heading) => heading.questions),
    ...research.others.map((question) => ({ ...question, prompt: others })),
  ];
  const findings = questions.flatMap(({ prompt, answers }) =>
    answers
      .filter((answer) => isForAnybody(discretion(answer)))
      .map((answer) => outgoingFinding(prompt, answer)),
  );
  return { profile: outgoingProfile(view.profile), findings };
}

function outgoingFinding(question: string, { finding, clip }: Answer): OutgoingFinding {
  const { text, basis, quote } = finding;
  return {
    question,
    text,
    basis,
    ...(quote === undefined ? {} : { quote: quote.text }),
    ...(clip === undefined ? {} : { source: sourceOf(clip) }),
  };
}

function sourceOf({ title, url, published }: Clip): NonNullable<OutgoingFinding['source']> {
  return {
    title,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { on: published }),
  };
}
