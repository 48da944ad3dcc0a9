import { withdrawSignOn } from '../../lib/app/meetings/sign-ons';
import { dayOf } from '../../lib/app/people/day-of';
import { valueOf } from '../../lib/domain/attributes';
import type { SignOn } from '../../lib/domain/sign-on';
import { useHouse } from '../house';
import type { Acting } from '../people/use-act';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';

export interface SignOnLineProps {
  readonly signOn: SignOn;
  readonly acting: Pick<Acting, 'act'>;
}

/** In whose name, since when and shown where; to be taken back, and to stand again. */
export function SignOnLine({ signOn, acting }: SignOnLineProps) {
  const house = useHouse();
  const { t, date } = useWords();
  const on = valueOf(signOn.on);
  const withdrawn = valueOf(signOn.withdrawn);
  const details = [
    on === undefined ? '' : date(on),
    valueOf(signOn.proof) ?? '',
    withdrawn === undefined ? '' : t('meetings.signOn.withdrawnOn', { date: date(withdrawn) }),
  ];
  return (
    <>
      <p>
        <b>
          {t(
            valueOf(signOn.as) === 'organization'
              ? 'people.signOn.organization'
              : 'people.signOn.individual',
          )}
        </b>{' '}
        <span class="label">{details.filter((part) => part !== '').join(' · ')}</span>
      </p>
      {withdrawn === undefined ? (
        <Button
          kind="quiet"
          size="small"
          onClick={() =>
            void acting.act(
              withdrawSignOn(house, signOn.id, dayOf(house.now())),
              t('meetings.signOn.withdrawn'),
            )
          }
        >
          {t('meetings.signOn.withdraw')}
        </Button>
      ) : (
        <Button
          kind="quiet"
          size="small"
          onClick={() =>
            void acting.act(
              withdrawSignOn(house, signOn.id, undefined),
              t('meetings.signOn.standsAgain'),
            )
          }
        >
          {t('meetings.signOn.again')}
        </Button>
      )}
    </>
  );
}
