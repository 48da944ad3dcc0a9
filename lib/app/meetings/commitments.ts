import { valueOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import type { Profile } from '../../domain/profile';
import { fillBlanks, type Blank } from '../../guide/blanks';
import { fits } from '../../guide/fits';
import type { Language } from '../../guide/language';
import { renderTrack } from '../../guide/registry';
import { blanksOf } from './request-draft';

/** What more somebody may like to do who has signed on. */
export interface FurtherCommitment {
  readonly id: string;
  readonly text: string;
  /** Could put somebody at risk: kept to oneself unless decided otherwise. */
  readonly mine: boolean;
}

export function furtherCommitments(
  profile: Profile,
  campaign: Campaign | undefined,
  language: Language,
  unknown: (blank: Blank) => string,
): readonly FurtherCommitment[] {
  const audience = valueOf(profile.audience);
  if (audience === undefined) return [];
  const blanks = blanksOf(profile, campaign);
  return renderTrack(audience, language)
    .parts.commitments.filter((one) =>
      fits(one, valueOf(profile.form) ?? 'person', valueOf(profile.variant)),
    )
    .map((one) => ({
      id: one.id,
      text: fillBlanks(one.text, blanks, unknown),
      mine: one.care === 'just-me',
    }));
}
