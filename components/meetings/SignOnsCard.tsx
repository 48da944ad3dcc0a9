import { signOnsOf } from '../../lib/app/meetings/sign-ons';
import { useLive } from '../house';
import { useAct } from '../people/use-act';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Card } from '../ui/Card';
import { SignOnLine } from './SignOnLine';

/** What somebody signed on to, on their profile: with or without a meeting it can be taken back. */
export function SignOnsCard({ id }: { readonly id: string }) {
  const { t } = useWords();
  const acting = useAct();
  const live = useLive((house) => signOnsOf(house, id), [id]);
  if (live.state !== 'here' || live.value.length === 0) return null;
  return (
    <Card title={t('meetings.signOns')}>
      {acting.trouble === undefined ? null : <FailureNotice failure={acting.trouble} />}
      <ul class="plain-list">
        {live.value.map((signOn) => (
          <li key={signOn.id}>
            <SignOnLine signOn={signOn} acting={acting} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
