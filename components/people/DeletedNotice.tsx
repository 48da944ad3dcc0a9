import { deleteProfiles, restoreProfiles } from '../../lib/app/people/delete-profile';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { whoSaid } from './profile-words';
import type { Acting } from './use-act';

export interface DeletedNoticeProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** Says that a profile is deleted, or that somebody deleted what others went on with. */
export function DeletedNotice({ view, acting }: DeletedNoticeProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  if (view.deleted === 'no') return null;
  const last = view.lately.find(({ deed }) => deed.what === 'deleted');
  const who = whoSaid(words, view, last?.by ?? '');
  const when = last === undefined ? '' : words.relative(last.at, house.now());
  const restore = () =>
    void acting.act(restoreProfiles(house, [view.id]), t('people.restored', { n: 1 }));
  const contested = view.deleted === 'contested';
  return (
    <Notice
      tone="warn"
      title={t(contested ? 'profile.contested' : 'profile.isDeleted', { who, when })}
      actions={
        <>
          <Button onClick={restore}>{t(contested ? 'profile.keep' : 'people.restore')}</Button>
          {contested ? (
            <Button
              kind="danger"
              onClick={() =>
                void acting.act(
                  deleteProfiles(house, [view.id]),
                  t('people.bulk.deleted', { n: 1 }),
                )
              }
            >
              {t('profile.delete')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t(contested ? 'profile.contested.hint' : 'profile.isDeleted.hint')}</p>
    </Notice>
  );
}
