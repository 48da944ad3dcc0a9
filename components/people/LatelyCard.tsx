import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Happening } from '../../lib/app/people/timeline';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { happeningLine } from './profile-words';

const few = 5;

/** Who said or did what, latest first; all of it, for who wants it. */
export function LatelyCard({ view }: { readonly view: ProfileView }) {
  const { t } = useWords();
  const older = view.lately.slice(few);
  return (
    <Card title={t('profile.lately')}>
      <Happenings view={view} happenings={view.lately.slice(0, few)} />
      {older.length === 0 ? null : (
        <Disclosure summary={t('profile.lately.older', { n: older.length })}>
          <Happenings view={view} happenings={older} />
        </Disclosure>
      )}
    </Card>
  );
}

interface HappeningsProps {
  readonly view: ProfileView;
  readonly happenings: readonly Happening[];
}

function Happenings({ view, happenings }: HappeningsProps) {
  const { now } = useHouse();
  const words = useWords();
  return (
    <ul class="plain-list">
      {happenings.map((one, at) => (
        <li key={at} class="label">
          {happeningLine(words, view, one)}
          <When at={one.at} now={now()} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where somebody's clock said what is no time. */
function When({ at, now }: { readonly at: number; readonly now: number }) {
  const { dateTime, relative } = useWords();
  const title = dateTime(at);
  if (title === '') return null;
  return (
    <>
      {', '}
      <time dateTime={new Date(at).toISOString()} title={title}>
        {relative(at, now)}
      </time>
    </>
  );
}
