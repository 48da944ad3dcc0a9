import { useRef, useState } from 'preact/hooks';
import { deleteMany, setAudience, type Course } from '../../lib/app/people/bulk-edit';
import { addTag } from '../../lib/app/people/tags';
import { audiences, type Audience } from '../../lib/domain/audience';
import { audienceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { lobbyDayHref } from '../meetings/routes';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Menu } from '../ui/Menu';
import { Progress } from '../ui/Progress';
import { useAct } from './use-act';

/** More than that is no day of visits. */
const mostVisits = 30;

export interface BulkBarProps {
  readonly chosen: ReadonlySet<string>;
  /** How many of them the list does not show by now. */
  readonly away: number;
  readonly tags: readonly string[];
  readonly onDone: () => void;
}

/** What can be done to everybody chosen, at once and with one undo. */
export function BulkBar({ chosen, away, tags, onDone }: BulkBarProps) {
  const house = useHouse();
  const { t } = useWords();
  const { act, busy, trouble } = useAct();
  const [tag, setTag] = useState('');
  const [done, setDone] = useState(0);
  const stop = useRef(false);
  const ids = [...chosen];
  const n = ids.length;

  function course(): Course {
    stop.current = false;
    setDone(0);
    return { tell: setDone, stopped: () => stop.current };
  }
  async function putIn(audience: Audience): Promise<void> {
    if (busy) return;
    const name = t(audienceWords[audience]);
    await act(setAudience(house, ids, audience, course()), t('people.bulk.moved', { n, name }));
  }

  async function giveTag(): Promise<void> {
    if (tag.trim() === '') return;
    if (
      await act(addTag(house, ids, tag, course()), t('people.bulk.tagged', { n, tag: tag.trim() }))
    ) {
      setTag('');
    }
  }

  async function remove(): Promise<void> {
    if (await act(deleteMany(house, ids, course()), t('people.bulk.deleted', { n }))) onDone();
  }

  return (
    <section class="people-bulk" aria-label={t('people.bulk')}>
      <p class="people-bulk-count" aria-live="polite">
        {t('people.bulk.count', { n })}{' '}
        {away === 0 ? null : (
          <span class="people-bulk-away">{t('people.bulk.away', { n: away })}</span>
        )}
      </p>
      <Menu
        label={t('people.bulk.audience')}
        items={audiences.map((audience) => ({
          label: t(audienceWords[audience]),
          onSelect: () => void putIn(audience),
        }))}
      />
      <form
        class="people-bulk-tag"
        onSubmit={(event) => {
          event.preventDefault();
          void giveTag();
        }}
      >
        <Field
          label={t('people.bulk.tag')}
          hideLabel
          placeholder={t('people.bulk.tag')}
          value={tag}
          onInput={setTag}
          maxLength={60}
          suggestions={tags}
        />
        <Button type="submit" disabled={busy || tag.trim() === ''}>
          {t('people.bulk.addTag')}
        </Button>
      </form>
      {n < 2 || n > mostVisits ? null : (
        <LinkButton icon="calendar" href={lobbyDayHref(ids)}>
          {t('meetings.lobby.visit')}
        </LinkButton>
      )}
      <Button kind="danger" icon="trash" disabled={busy} onClick={() => void remove()}>
        {t('people.bulk.delete')}
      </Button>
      <Button kind="quiet" onClick={onDone}>
        {t('people.bulk.clear')}
      </Button>
      {busy ? (
        <Progress
          label={t('people.bulk.working')}
          value={done}
          cancel={{
            label: t('people.bulk.stop'),
            onCancel: () => {
              stop.current = true;
            },
          }}
          late
        />
      ) : null}
      {trouble === undefined ? null : <FailureNotice failure={trouble} />}
    </section>
  );
}
