import { valueOf } from '../../domain/attributes';
import { isNeverOnPaper, isTold, type Finding } from '../../domain/finding';
import { trackSources } from '../../guide/registry';
import { currentQuestionId } from '../../guide/renamed';
import type { ProfileView } from './profile-view';
import type { Answer, Research } from './research';

/**
 * What keeps an answer from whoever is not of the group. Where people wrote it down differently,
 * one wording that stands is reason enough, whatever others have said since.
 */
export interface Discretion {
  /** It touches private life. */
  readonly care: boolean;
  /** *Just me*. */
  readonly mine: boolean;
  readonly never: boolean;
  readonly told: boolean;
}

/** Tells it of each answer of one profile. */
export function discretionIn(
  { profile }: Pick<ProfileView, 'profile'>,
  { headings }: Pick<Research, 'headings'>,
): (answer: Pick<Answer, 'mine' | 'field'>) => Discretion {
  const asked = new Map(
    headings.flatMap(({ questions }) => questions.map(({ id, care }) => [id, care] as const)),
  );
  const audience = valueOf(profile.audience) ?? '';
  const form = valueOf(profile.form) ?? '';
  const touchesPrivateLife = ({ question }: Finding): boolean => {
    const id = currentQuestionId(audience, form, question);
    return asked.get(id) ?? !isOpen(id);
  };
  return ({ mine, field }) => ({
    care: field.some(({ value }) => value !== null && touchesPrivateLife(value)),
    mine,
    never: isNeverOnPaper(field),
    told: isTold(field),
  });
}

/** Whether anybody may read it: allies, who may be police or government, among them. */
export function isForAnybody({ care, mine, never, told }: Discretion): boolean {
  return !care && !mine && !never && !told;
}

/**
 * A question that this profile is not asked: of another audience, or hidden by the group. Unless
 * some track asks it and none marks it for care, an answer is treated with care.
 */
function isOpen(question: string): boolean {
  const asked = trackSources
    .flatMap(({ track }) => Object.values(track.forms))
    .flatMap((form) => form?.questions ?? [])
    .filter((one) => one.id === question);
  return asked.length > 0 && asked.every((one) => one.care === undefined);
}
