import type { Form } from '../domain/audience';
import { isAsked } from './fits';
import { languages, type Language } from './language';
import type { Question } from './question';
import { render, type RenderedTrack } from './render';
import type { FormPlan, Track, TrackWords } from './track';
import { sharedWords } from './words';

/** A track and its words: what a folder under `tracks/` holds. */
export interface TrackSource {
  readonly track: Track;
  readonly words: Readonly<Record<Language, TrackWords>>;
}

export interface Guide {
  readonly tracks: readonly Track[];
  readonly trackFor: (id: string) => Track;
  readonly planFor: (id: string, form: Form) => FormPlan | undefined;
  readonly questionsFor: (id: string, form: Form, variant?: string) => readonly Question[];
  readonly renderTrack: (id: string, language: Language) => RenderedTrack;
}

/** A guide made of these tracks. Asking for a track that isn't there is a bug, and throws. */
export function createGuide(sources: readonly TrackSource[]): Guide {
  const byId = new Map(sources.map((source) => [source.track.id, source]));
  const rendered = new Map<string, RenderedTrack>();

  const sourceOf = (id: string): TrackSource => {
    const source = byId.get(id);
    if (!source) throw new Error(`No track "${id}"`);
    return source;
  };
  const planFor = (id: string, form: Form) => sourceOf(id).track.forms[form];

  return {
    tracks: sources.map((source) => source.track),
    trackFor: (id) => sourceOf(id).track,
    planFor,
    questionsFor: (id, form, variant) =>
      (planFor(id, form)?.questions ?? []).filter((question) => isAsked(question, variant)),
    renderTrack: (id, language) => {
      const key = `${language} ${id}`;
      const known = rendered.get(key);
      if (known) return known;
      const { track, words } = sourceOf(id);
      const fresh = render(track, words[language], sharedWords[language], language);
      rendered.set(key, fresh);
      return fresh;
    },
  };
}

const tracks = import.meta.glob<Track>('./tracks/*/track.ts', { eager: true, import: 'track' });
const words = import.meta.glob<TrackWords>('./tracks/*/??.ts', { eager: true, import: 'words' });

/** The tracks found in the folder `tracks/`: a new one is found by being there. */
export const trackSources: readonly TrackSource[] = Object.entries(tracks).map(([path, track]) => {
  const wordsIn = (language: Language): TrackWords => {
    const found = words[path.replace('track.ts', `${language}.ts`)];
    if (!found) throw new Error(`No ${language} words beside ${path} (of ${languages.join(', ')})`);
    return found;
  };
  return { track, words: { en: wordsIn('en'), es: wordsIn('es') } };
});

export const { trackFor, planFor, questionsFor, renderTrack } = createGuide(trackSources);
