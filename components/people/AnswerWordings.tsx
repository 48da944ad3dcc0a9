import { attributeOf } from '../../lib/app/people/findings';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Answer } from '../../lib/app/people/research';
import { settle } from '../../lib/app/people/settle';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { whoSaid } from './profile-words';
import type { Acting } from './use-act';

export interface AnswerWordingsProps {
  readonly answer: Answer;
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** Two people wrote one answer differently: both stand here until somebody settles it. */
export function AnswerWordings({ answer, view, acting }: AnswerWordingsProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  return (
    <ul class="differ-values" aria-label={t('profile.differ')}>
      {answer.field.map((one) => (
        <li key={one.entry} class="differ-value">
          <span>
            {one.value === null ? t('profile.differ.removed') : one.value.text}{' '}
            <span class="label">
              {whoSaid(words, view, one.by)}, {words.relative(one.at, house.now())}
            </span>
          </span>
          <Button
            size="small"
            onClick={() =>
              void acting.act(
                settle(
                  house,
                  view.id,
                  attributeOf(answer),
                  one.value === null ? null : { ...one.value },
                ),
                t('profile.answer.settled'),
              )
            }
          >
            {t('profile.differ.use')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
