import {
  listDisputes,
  settleAnew,
  settleDeletion,
  settleWith,
  type Dispute,
} from '../../lib/app/share/disputes';
import type { Result } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { meetingHref } from '../meetings/routes';
import { profileHref } from '../people/routes';
import { SettleForm } from '../people/SettleForm';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { fieldWord } from './field-words';
import { JobProgress } from './JobProgress';
import { useJob } from './use-job';

/** Everything that people see differently, each with the way to its place and an end to it. */
export function DisputeList() {
  const { t } = useWords();
  const disputes = useLive(listDisputes, []);
  if (disputes.state !== 'here') return null;
  const all = disputes.value;
  if (all.length === 0) return <p>{t('share.differ.none')}</p>;
  return (
    <ul class="share-disputes">
      {all.map((one) => (
        <DisputeItem key={`${one.id} ${one.attribute}`} dispute={one} />
      ))}
    </ul>
  );
}

function DisputeItem({ dispute }: { readonly dispute: Dispute }) {
  const house = useHouse();
  const { t, relative } = useWords();
  const job = useJob();
  const { id, kind, name, attribute, field, words, rewordable } = dispute;
  const settle = (work: () => Promise<Result<unknown>>) => job.run(work, () => {});
  const title = name === '' ? t('share.noName') : name;
  const href =
    kind === 'profile' ? profileHref(id) : kind === 'meeting' ? meetingHref(id) : undefined;
  const about = attribute === 'deleted' ? t('share.differ.deleted') : fieldWord(t, kind, field);
  return (
    <li class="share-dispute">
      <h3 class="share-dispute-title">
        {href === undefined ? title : <a href={href}>{title}</a>} <span class="label">{about}</span>
      </h3>
      {attribute === 'deleted' ? (
        <div class="share-actions">
          <Button size="small" onClick={() => settle(() => settleDeletion(house, dispute, false))}>
            {t('share.differ.keep')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            onClick={() => settle(() => settleDeletion(house, dispute, true))}
          >
            {t('share.differ.delete')}
          </Button>
        </div>
      ) : (
        <ul class="share-dispute-words">
          {words.map(({ entry, by, at, text }) => (
            <li key={entry} class="share-dispute-word">
              <span>
                {text === '' ? t('profile.differ.cleared') : text}{' '}
                <span class="label">
                  {by ?? t('share.you')}, {relative(at, house.now())}
                </span>
              </span>
              <Button
                size="small"
                label={t('share.differ.use', { words: text || t('profile.differ.cleared') })}
                onClick={() => settle(() => settleWith(house, dispute, entry))}
              >
                {t('profile.differ.use')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {rewordable ? (
        <SettleForm
          class="share-actions"
          maxLength={400}
          onSettle={(wording) => settle(() => settleAnew(house, dispute, wording))}
        />
      ) : null}
      <JobProgress job={job} label={t('share.writing')} />
    </li>
  );
}
