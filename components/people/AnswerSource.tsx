import { visibilityOf } from '../../lib/app/people/findings';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Answer } from '../../lib/app/people/research';
import { sourceAddress } from '../../lib/app/people/source-address';
import type { Clip } from '../../lib/domain/clip';
import type { Finding } from '../../lib/domain/finding';
import { clipHref } from '../clips/routes';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { basisWords, visibilityWords, whoSaid } from './profile-words';

export interface AnswerSourceProps {
  readonly answer: Answer;
  readonly view: ProfileView;
}

/** Where an answer is from, what stands behind it, who wrote it, and how far it can be leaned on. */
export function AnswerSource({ answer, view }: AnswerSourceProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const { clip, finding, weight } = answer;
  const visibility = visibilityOf(answer);
  return (
    <p class="label answer-source">
      {clip === undefined || finding.clip === undefined ? (
        <span>
          {finding.source === undefined ? (
            t(finding.clip === undefined ? 'profile.source.none' : 'profile.source.lost')
          ) : (
            <bdi>{finding.source}</bdi>
          )}
        </span>
      ) : (
        <ClipSource clip={clip} id={finding.clip} finding={finding} />
      )}
      <span>{t(basisWords[finding.basis])}</span>
      <span>
        <bdi>{whoSaid(words, view, answer.by)}</bdi>, {words.relative(answer.at, house.now())}
      </span>
      {weight.status === 'confirmed' ? (
        <b class="answer-confirmed">{t('profile.status.confirmed', { n: weight.sources })}</b>
      ) : null}
      {weight.goneAt === undefined ? null : (
        <b class="answer-stale">{t('profile.status.gone', { date: words.date(weight.goneAt) })}</b>
      )}
      {weight.status === 'stale' && weight.goneAt === undefined ? (
        <b class="answer-stale">{t('profile.status.stale', { n: view.lookAgain })}</b>
      ) : null}
      {visibility === 'group' ? null : (
        <b class="answer-private">{t(visibilityWords[visibility])}</b>
      )}
    </p>
  );
}

interface ClipSourceProps {
  readonly clip: Clip;
  readonly id: string;
  readonly finding: Finding;
}

/** The page itself, at the very words, and the text of it that is kept here. */
function ClipSource({ clip, id, finding }: ClipSourceProps) {
  const { t, date } = useWords();
  const address = sourceAddress(clip, finding);
  const title = <bdi>{clip.title || clip.site}</bdi>;
  return (
    <>
      <span>
        {address === undefined ? (
          title
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
        , <bdi>{clip.site}</bdi>,{' '}
        {clip.published === undefined
          ? t('profile.seen', { date: date(clip.seen) })
          : date(clip.published)}
      </span>
      <span>
        <a href={clipHref(id)}>{t('profile.source.kept')}</a>
      </span>
    </>
  );
}
