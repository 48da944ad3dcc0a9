import { audiences, type Audience } from '../../lib/domain/audience';
import { audienceWords } from '../../lib/language/kind-words';
import { useWords } from '../shell/words';
import { FilterTag } from '../ui/Tag';

export interface AudienceChoiceProps {
  readonly chosen: readonly Audience[];
  readonly onChange: (how: AudienceChange) => void;
}

/** What one tick makes of the audiences that are stored: more than one may wait to be drawn. */
export type AudienceChange = (chosen: readonly Audience[] | undefined) => Audience[];

/** For whom something is meant; none chosen means anybody. */
export function AudienceChoice({ chosen, onChange }: AudienceChoiceProps) {
  const { t } = useWords();
  return (
    <div class="audiences" role="group" aria-label={t('campaign.audiences')}>
      <span class="label">
        {chosen.length === 0 ? t('campaign.audiences.all') : t('campaign.audiences')}
      </span>
      {audiences.map((audience) => (
        <FilterTag
          key={audience}
          pressed={chosen.includes(audience)}
          onPress={(on) =>
            onChange((stored = []) =>
              audiences.filter((one) => (one === audience ? on : stored.includes(one))),
            )
          }
        >
          {t(audienceWords[audience])}
        </FilterTag>
      ))}
    </div>
  );
}
