import { bringBack } from '../../lib/app/people/bring-back';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Happening } from '../../lib/app/people/timeline';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { happeningLine } from './profile-words';
import type { Acting } from './use-act';

const few = 5;

export interface LatelyCardProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** Who said or did what, latest first; all of it, for who wants it. */
export function LatelyCard({ view, acting }: LatelyCardProps) {
  const { t } = useWords();
  const older = view.lately.slice(few);
  return (
    <Card title={t('profile.lately')}>
      <Happenings view={view} acting={acting} happenings={view.lately.slice(0, few)} />
      {older.length === 0 ? null : (
        <Disclosure summary={t('profile.lately.older', { n: older.length })}>
          <Happenings view={view} acting={acting} happenings={older} />
        </Disclosure>
      )}
    </Card>
  );
}

interface HappeningsProps extends LatelyCardProps {
  readonly happenings: readonly Happening[];
}

function Happenings({ view, acting, happenings }: HappeningsProps) {
  const { now } = useHouse();
  const words = useWords();
  return (
    <ul class="plain-list">
      {happenings.map((one, at) => (
        <li key={at} class="label">
          {happeningLine(words, view, one)}
          <When at={one.at} now={now()} />
          <BringBack view={view} acting={acting} removed={one.removed} />
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

/** What was taken out, by mistake or as one of two that differed, comes back from here. */
function BringBack({
  view,
  acting,
  removed,
}: LatelyCardProps & { readonly removed: Happening['removed'] }) {
  const house = useHouse();
  const { t } = useWords();
  const answers = [...new Set(removed)].filter((attribute) => view.takenOut.has(attribute));
  return (
    <>
      {answers.map((attribute) => {
        const text = view.takenOut.get(attribute) ?? '';
        return (
          <div key={attribute} class="lately-out">
            <span class="lately-words">{text}</span>{' '}
            <Button
              kind="quiet"
              size="small"
              label={t('profile.lately.bringBackOf', { text })}
              onClick={() =>
                void acting.act(
                  bringBack(house, view.id, [attribute]),
                  t('profile.lately.broughtBack'),
                )
              }
            >
              {t('profile.lately.bringBack')}
            </Button>
          </div>
        );
      })}
    </>
  );
}
