import { forms, type Form } from '../domain/audience';
import type { Language } from './language';
import { partVoices, type Asker, type Item, type LinePart, type Refusal } from './parts';
import type { Question, QuestionWords } from './question';
import type { Track, TrackWords } from './track';
import type { SharedWords } from './words';

/** Where an answer may be found; `search` still has its {name}, {organization} and {place}. */
export interface RenderedPlace {
  readonly id: string;
  readonly label: string;
  readonly search?: string;
}

export type RenderedQuestion = Omit<Question, 'where'> &
  QuestionWords & { readonly where: readonly RenderedPlace[] };
export type RenderedLine = Item & { readonly text: string };
export type RenderedAsker = Asker & { readonly who: string; readonly why: string };
export type RenderedObjection = Item & { readonly saying: string; readonly probe: string };
export type RenderedRefusal = Refusal & {
  readonly text: string;
  readonly cost?: string;
  readonly risk?: string;
};

export type RenderedParts = Readonly<Record<LinePart, readonly RenderedLine[]>> & {
  readonly askers: readonly RenderedAsker[];
  readonly objections: readonly RenderedObjection[];
  readonly refusals: readonly RenderedRefusal[];
};

export interface RenderedTrack {
  readonly id: string;
  readonly language: Language;
  readonly name: string;
  readonly about: string;
  readonly forms: readonly { readonly form: Form; readonly title: string }[];
  readonly variants: readonly {
    readonly id: string;
    readonly form: Form;
    readonly title: string;
  }[];
  readonly headings: readonly { readonly id: string; readonly title: string }[];
  readonly questions: Readonly<Record<Form, readonly RenderedQuestion[]>>;
  readonly parts: RenderedParts;
}

/**
 * A track with its words in one language; a track's own words win over the shared ones.
 * Words that are missing altogether are a bug of the guide, and throw.
 */
export function render(
  track: Track,
  own: TrackWords,
  shared: SharedWords,
  language: Language,
): RenderedTrack {
  const need = <T>(words: T | undefined, what: string): T => {
    if (words === undefined) throw new Error(`No ${language} words for ${track.id}: ${what}`);
    return words;
  };

  const question = (form: Form, asked: Question): RenderedQuestion => {
    const words = need(
      own.questions[form]?.[asked.id] ?? shared.questions[form][asked.id],
      `${form} question ${asked.id}`,
    );
    const where = asked.where.map((id) => {
      const place = need(shared.places[id], `place ${id}`);
      if (place.search === undefined) return { id, label: place.label };
      return { id, label: place.label, search: place.search.replace('{topic}', words.seek) };
    });
    return { ...worded(asked, words), where };
  };

  const lines = (part: LinePart): RenderedLine[] =>
    track.parts[part].map((item) => {
      const words = own.parts[part]?.[item.id] ?? shared.parts[part]?.[item.id];
      return worded(item, need(words, `${part} ${item.id}`));
    });

  const { askers, objections, refusals } = track.parts;
  return {
    id: track.id,
    language,
    name: own.name,
    about: own.about,
    forms: forms
      .filter((form) => track.forms[form])
      .map((form) => ({ form, title: need(own.forms[form], `form ${form}`) })),
    variants: track.variants.map((variant) =>
      worded(variant, { title: need(own.variants[variant.id], `variant ${variant.id}`) }),
    ),
    headings: track.headings.map((id) => ({
      id,
      title: need(own.headings?.[id] ?? shared.headings[id], `heading ${id}`),
    })),
    questions: {
      person: (track.forms.person?.questions ?? []).map((asked) => question('person', asked)),
      organization: (track.forms.organization?.questions ?? []).map((asked) =>
        question('organization', asked),
      ),
      place: (track.forms.place?.questions ?? []).map((asked) => question('place', asked)),
    },
    parts: {
      ...everyPart(lines),
      askers: askers.map((item) => {
        const words = own.parts.askers?.[item.id] ?? shared.parts.askers?.[item.id];
        return worded(item, need(words, `askers ${item.id}`));
      }),
      objections: objections.map((item) => {
        const words = own.parts.objections?.[item.id] ?? shared.parts.objections?.[item.id];
        return worded(item, need(words, `objections ${item.id}`));
      }),
      refusals: refusals.map((item) => {
        const words = own.parts.refusals?.[item.id] ?? shared.parts.refusals?.[item.id];
        return worded(item, need(words, `refusals ${item.id}`));
      }),
    },
  };
}

function worded<T, W>(item: T, words: W): T & W {
  return { ...item, ...words };
}

function everyPart(lines: (part: LinePart) => RenderedLine[]): Record<LinePart, RenderedLine[]> {
  return {
    advice: lines('advice'),
    wording: lines('wording'),
    naming: lines('naming'),
    opening: lines('opening'),
    appreciation: lines('appreciation'),
    urgency: lines('urgency'),
    stories: lines('stories'),
    listening: lines('listening'),
    whoWeAre: lines('whoWeAre'),
    campaignIs: lines('campaignIs'),
    campaignIsNot: lines('campaignIsNot'),
    wins: lines('wins'),
    beforeAsk: lines('beforeAsk'),
    offersOnNo: lines('offersOnNo'),
    offersOnYes: lines('offersOnYes'),
    closing: lines('closing'),
    commitments: lines('commitments'),
  };
}

/** Whether lines of a part are spoken to the people we meet, or are for our own preparation. */
export function voiceOf(part: LinePart): (typeof partVoices)[LinePart] {
  return partVoices[part];
}
