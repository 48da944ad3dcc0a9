import { restoreProfiles } from '../../lib/app/people/delete-profile';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Acting } from './use-act';

export interface GoneNoticeProps {
  readonly gone: readonly { readonly id: string; readonly name: string }[];
  readonly acting: Pick<Acting, 'act'>;
}

/** Where somebody is named who was deleted since: who that is, and the way back. */
export function GoneNotice({ gone, acting }: GoneNoticeProps) {
  const house = useHouse();
  const { t } = useWords();
  return (
    <>
      {gone.map(({ id, name }) => (
        <Notice
          key={id}
          tone="warn"
          title={t('people.gone', { name: name === '' ? t('people.nameless') : name })}
          actions={
            <Button
              onClick={() =>
                void acting.act(restoreProfiles(house, [id]), t('people.restored', { n: 1 }))
              }
            >
              {t('people.restore')}
            </Button>
          }
        />
      ))}
    </>
  );
}
