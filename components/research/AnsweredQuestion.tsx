import type { ComponentChildren } from 'preact';
import type { AskedHere } from '../../lib/app/page-research';
import { useWords } from '../shell/words';
import { Icon } from '../ui/Icon';
import { moveBetween } from './move-between';

/** A question that has an answer, folded to its lines; what this page adds can be opened. */
export function AnsweredQuestion({
  asked,
  lookAgain,
  children,
}: {
  readonly asked: AskedHere;
  /** In months. */
  readonly lookAgain: number;
  readonly children: ComponentChildren;
}) {
  const { t } = useWords();
  return (
    <details class="answered" open>
      <summary data-question={asked.id} onKeyDown={moveBetween}>
        <Icon name="check" />
        {asked.prompt}
      </summary>
      <div>
        {asked.answers.map((answer) => (
          <p key={answer.id} class="answered-text">
            {answer.value.text}
            {answer.again === undefined ? null : (
              <b class="answered-again">
                {answer.again === 'gone'
                  ? t('research.again.gone')
                  : t('profile.status.stale', { n: lookAgain })}
              </b>
            )}
          </p>
        ))}
        {children ? (
          <details class="answered-more">
            <summary>{t('research.sources', { n: asked.proposals.length })}</summary>
            {children}
          </details>
        ) : null}
      </div>
    </details>
  );
}
