import type { Form } from '../../domain/audience';
import { type CueLanguage, cueLanguages } from '../question-cues';
import { isOwnDeed, isRelational, isToldByCues } from '../traits';
import { Model } from './model';
import type { Weights } from './weights';
import { weights as english } from './weights-en';
import { weights as ofEnglishOrganizations } from './weights-en-organizations';
import { weights as spanish } from './weights-es';
import { weights as ofSpanishOrganizations } from './weights-es-organizations';

/** Questions about places are too few to be learned. */
export type WeighedForm = 'person' | 'organization';

type ByLanguage<T> = Readonly<Partial<Record<CueLanguage, T>>>;

/** The weights in force. */
export const weightsOf: Readonly<Record<WeighedForm, ByLanguage<Weights>>> = {
  person: { en: english, es: spanish },
  organization: { en: ofEnglishOrganizations, es: ofSpanishOrganizations },
};

const models: Readonly<Record<WeighedForm, ByLanguage<Model>>> = {
  person: modelsOf('person'),
  organization: modelsOf('organization'),
};

function modelsOf(form: WeighedForm): ByLanguage<Model> {
  return Object.fromEntries(
    cueLanguages.flatMap((language) => {
      const weights = weightsOf[form][language];
      return weights === undefined ? [] : [[language, new Model(weights)]];
    }),
  );
}

/** Where the weights of one question stand among those of a language and a form. */
export interface Place {
  readonly model: Model;
  readonly at: number;
  /** Somebody else may rightly be the subject of an answer. */
  readonly relational: boolean;
  /** What a relative did answers nothing. */
  readonly ownDeed: boolean;
  /** What no cue speaks for answers nothing. */
  readonly toldByCues: boolean;
}

/** The weights of a question, by language; none for a language without any for this kind. */
export function placesOf(question: string, kind: 'page' | 'text', form: Form): ByLanguage<Place> {
  if (form === 'place') return {};
  // What an organization is and does is told by its people: of whom a sentence speaks is weighed there,
  // and rules nothing out.
  const relational = form === 'organization' || isRelational(question);
  const ownDeed = form === 'person' && isOwnDeed(question);
  const toldByCues = isToldByCues(question);
  return Object.fromEntries(
    Object.entries(models[form]).flatMap(([language, model]) => {
      const at = model.placeOf(question, kind);
      return at === undefined ? [] : [[language, { model, at, relational, ownDeed, toldByCues }]];
    }),
  );
}
