import { valueOf } from '../../domain/attributes';
import { suits } from '../../domain/campaign';
import { isNeverOnPaper } from '../../domain/finding';
import { isGuidePart, type Origin, type PlanPart } from '../../domain/meeting-plan';
import type { Profile } from '../../domain/profile';
import { wordForWord } from '../../domain/same-words';
import { fillBlanks, type Blank } from '../../guide/blanks';
import { fits } from '../../guide/fits';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';
import { currentQuestionId } from '../../guide/renamed';
import { voiceOf, type RenderedTrack } from '../../guide/render';
import { wordsIn } from '../../language/words';
import { openIn } from '../people/research';
import type { MeetingView } from './meeting-view';
import { blanksOf, planBlanks } from './request-draft';

/** Something that can be taken into the plan with one click; nothing of it is stored before that. */
export interface Suggested {
  readonly key: string;
  readonly text: string;
  readonly from: Origin;
  /** Built on what is *just me*: its line stays so. */
  readonly mine: boolean;
  /** Where it came from, in the words of who wrote it: a question, a source. */
  readonly note: string;
  /** The day of what happened, as exactly as it is known. */
  readonly on?: string;
}

/** What a part of the plan may be made from, and what the guide says about it. */
export interface Prompts {
  /** Advice to ourselves: shown as a prompt, never taken as a line. */
  readonly advice: readonly string[];
  readonly suggested: readonly Suggested[];
}

/** Headings under which the guide gathers what people stand for; their own life is not praised. */
const appreciated: readonly string[] = ['record', 'community', 'programs', 'about', 'history'];

/** What the plan of a meeting can be made from: track, findings and campaign. */
export function planPrompts(
  view: MeetingView,
  part: PlanPart,
  language: Language,
  unknown: (blank: Blank) => string,
): Prompts {
  const guide = guideLines(view, part, language, unknown);
  const suggested = [
    ...fromCampaign(view, part),
    ...fromFindings(view, part, language),
    ...guide.said,
  ];
  const lines = view.meeting.lines.map((line) => line.value);
  const taken = new Set(lines.map((line) => originKey(line.from)));
  const said = new Set(lines.map((line) => wordForWord(line.text)));
  return {
    advice: guide.advice,
    suggested: suggested.filter(({ key, text }) => {
      const words = wordForWord(text);
      if (taken.has(key) || said.has(words)) return false;
      // A reprint is not offered a second time.
      said.add(words);
      return true;
    }),
  };
}

/** The guide's likely objections, with the question that probes each. */
export function likelyObjections(view: MeetingView, language: Language) {
  const [profile] = view.profiles;
  const track = trackOf(profile, language);
  if (profile === undefined || track === undefined) return [];
  const taken = new Set(view.meeting.objections.map((one) => originKey(one.value.from)));
  return track.parts.objections
    .filter((one) => fits(one, valueOf(profile.form) ?? 'person', valueOf(profile.variant)))
    .filter((one) => !taken.has(originKey({ kind: 'guide', id: one.id })))
    .map(({ id, saying, probe }) => ({ id, saying: unquoted(saying), probe }));
}

/** Questions that ask what they have seen themselves. */
export function listeningQuestions(
  view: MeetingView,
  language: Language,
  unknown: (blank: Blank) => string,
): readonly string[] {
  const [profile] = view.profiles;
  const track = trackOf(profile, language);
  if (profile === undefined || track === undefined) return [];
  return track.parts.listening
    .filter((one) => fits(one, valueOf(profile.form) ?? 'person', valueOf(profile.variant)))
    .map((one) => fillBlanks(one.text, blanksOf(profile, view.campaign), unknown));
}

/** What the guide says about telling a story: to ourselves. */
export function storyAdvice(view: MeetingView, language: Language): readonly string[] {
  return trackOf(view.profiles[0], language)?.parts.stories.map((one) => one.text) ?? [];
}

/** Whether what a line was taken from says something else by now, or is gone. */
export function changedSince(view: MeetingView, from: Origin | undefined): boolean {
  if (from === undefined || from.kind === 'guide') return false;
  const source = sourcesOf(view, from).find((one) => one.id === from.id);
  return source?.said.entry !== from.entry;
}

function sourcesOf(
  { profiles, campaign }: MeetingView,
  from: Exclude<Origin, { kind: 'guide' }>,
): readonly { readonly id: string; readonly said: { readonly entry: string } }[] {
  if (from.kind === 'finding') {
    return profiles.find((one) => one.id === from.profile)?.findings ?? [];
  }
  const sets = { message: campaign?.messages, note: campaign?.notes, offer: campaign?.offers };
  return sets[from.kind] ?? [];
}

export function originKey(from: Origin | undefined): string {
  if (from === undefined) return '';
  return from.kind === 'finding' ? `finding ${from.profile} ${from.id}` : `${from.kind} ${from.id}`;
}

function trackOf(profile: Profile | undefined, language: Language): RenderedTrack | undefined {
  const audience = profile && valueOf(profile.audience);
  return audience === undefined ? undefined : renderTrack(audience, language);
}

function guideLines(
  view: MeetingView,
  part: PlanPart,
  language: Language,
  unknown: (blank: Blank) => string,
): { advice: readonly string[]; said: readonly Suggested[] } {
  const [profile] = view.profiles;
  const track = trackOf(profile, language);
  if (!isGuidePart(part) || profile === undefined || track === undefined) {
    return { advice: [], said: [] };
  }
  const blanks = planBlanks(profile, view.meeting, view.campaign);
  const lines = track.parts[part]
    .filter((one) => fits(one, valueOf(profile.form) ?? 'person', valueOf(profile.variant)))
    .map((one) => ({ ...one, text: fillBlanks(one.text, blanks, unknown) }));
  if (voiceOf(part) === 'team') return { advice: lines.map((one) => one.text), said: [] };
  const said = lines.map((one): Suggested => {
    const from = { kind: 'guide', id: one.id } as const;
    const mine = one.care === 'just-me';
    return { key: originKey(from), text: one.text, from, mine, note: '' };
  });
  return { advice: [], said };
}

function fromCampaign({ campaign, profiles }: MeetingView, part: PlanPart): readonly Suggested[] {
  if (campaign === undefined) return [];
  const audience = profiles[0] && valueOf(profiles[0].audience);
  const one = (
    kind: 'message' | 'note' | 'offer',
    item: {
      readonly id: string;
      readonly mine?: boolean;
      readonly said: { readonly entry: string };
    },
    text: string,
    note = '',
  ): Suggested => {
    const from = { kind, id: item.id, entry: item.said.entry };
    return { key: originKey(from), text, from, mine: item.mine ?? false, note };
  };
  switch (part) {
    case 'messages':
      return campaign.messages
        .filter((item) => suits(item.value, audience))
        .map((item) => one('message', item, item.value.text));
    case 'urgency':
      return campaign.notes
        .filter((item) => suits(item.value, audience))
        .map((item) => ({
          ...one('note', item, item.value.text, item.value.source),
          ...(item.value.on === undefined ? {} : { on: item.value.on }),
        }));
    case 'offersOnNo':
    case 'offersOnYes':
      return campaign.offers
        .filter((item) => suits(item.value, audience))
        .filter((item) => item.value.on === (part === 'offersOnNo' ? 'no' : 'yes'))
        .map((item) => one('offer', item, item.value.text));
    default:
      return [];
  }
}

/** What may be said to them in thanks: never what is marked for care, or not for paper. */
function fromFindings(
  { profiles, justMe, campaign }: MeetingView,
  part: PlanPart,
  language: Language,
): readonly Suggested[] {
  if (part !== 'appreciation') return [];
  return profiles.flatMap((profile) => {
    const track = trackOf(profile, language);
    const form = valueOf(profile.form);
    const audience = valueOf(profile.audience);
    if (track === undefined || form === undefined || audience === undefined) return [];
    const questions = new Map(track.questions[form].map((question) => [question.id, question]));
    const headings = track.headings.map((heading) => heading.id);
    return profile.findings
      .flatMap((finding) => {
        const id = currentQuestionId(audience, form, finding.value.question);
        const question = questions.get(id);
        const open = question !== undefined && question.care === undefined;
        return open && appreciated.includes(question.heading) && !isNeverOnPaper(finding.field)
          ? [{ finding, question }]
          : [];
      })
      .toSorted(
        (one, other) =>
          Number(isProcedure(one.finding.value.text)) -
            Number(isProcedure(other.finding.value.text)) ||
          headings.indexOf(one.question.heading) - headings.indexOf(other.question.heading) ||
          other.question.weight - one.question.weight,
      )
      .map(({ finding, question }): Suggested => {
        const { id, said, value } = finding;
        const from = { kind: 'finding', profile: profile.id, id, entry: said.entry } as const;
        const blanks = blanksOf(profile, campaign);
        const note = fillBlanks(question.prompt, blanks, openIn(wordsIn(language)));
        return { key: originKey(from), text: value.text, from, mine: justMe.has(id), note };
      });
  });
}

const procedure =
  /\b(adjourn|quorum|roll call|consent (agenda|calendar)|to order|recess(ed)?\b|approv\w+ (of )?the (minutes|agenda)|levant\w+ la sesi[oó]n|pase de lista|orden del d[ií]a|aprob\w+ (d?el|las?) (acta|actas|minutas?|orden)|qu[oó]rum)/iu;

/** How a sitting runs is nothing to thank anybody for: it comes last. */
function isProcedure(text: string): boolean {
  return procedure.test(text);
}

/** The guide writes sayings between quotation marks; a plan holds the words alone. */
function unquoted(saying: string): string {
  return saying.replace(/^["“«]\s*|\s*["”»]$/gu, '');
}
