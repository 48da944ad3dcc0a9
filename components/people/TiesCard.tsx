import { useState } from 'preact/hooks';
import type { ProfileView } from '../../lib/app/people/profile-view';
import { removeTie } from '../../lib/app/people/ties';
import type { MemberOf } from '../../lib/domain/attributes';
import type { Tie } from '../../lib/domain/tie';
import { tieWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Card } from '../ui/Card';
import { directionWords, whoSaid } from './profile-words';
import { profileHref } from './routes';
import { TieForm } from './TieForm';
import type { Acting } from './use-act';
import { useFormFocus } from './use-form-focus';

export interface TiesCardProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** Who is near: how they are connected, which way influence runs, and who says so. */
export function TiesCard({ view, acting }: TiesCardProps) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const around = useFormFocus(adding);
  const { ties } = view.profile;
  return (
    <Card title={t('profile.ties')}>
      {ties.length === 0 ? <p class="label">{t('profile.ties.none')}</p> : null}
      <ul class="plain-list">
        {ties.map((tie) => (
          <TieRow key={tie.id} tie={tie} view={view} acting={acting} />
        ))}
      </ul>
      <div class="opens" ref={around}>
        {adding ? (
          <TieForm view={view} acting={acting} onDone={() => setAdding(false)} />
        ) : (
          <Button kind="quiet" size="small" icon="add" onClick={() => setAdding(true)}>
            {t('profile.tie.add')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function TieRow({ tie, view, acting }: TiesCardProps & { readonly tie: MemberOf<Tie> }) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const { to, kind, direction, since, until, note, source, clip } = tie.value;
  const name = to === view.me ? t('profile.you') : (view.names.get(to) ?? t('profile.somebody'));
  const read = view.profile.clips.find((one) => one.id === clip);
  const from = read?.value.title ?? source ?? whoSaid(words, view, tie.said.by);
  const time = [
    since === undefined ? '' : t('profile.tie.since', { date: words.date(since) }),
    until === undefined ? '' : t('profile.tie.until', { date: words.date(until) }),
  ];
  return (
    <li class="contact">
      <span class="contact-words">
        <span>
          {t(tieWords[kind])}{' '}
          {view.profiles.has(to) ? <a href={profileHref(to)}>{name}</a> : <b>{name}</b>}
        </span>
        <span class="label">
          {[t(directionWords[direction]), ...time, note ?? '', from]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
      <IconButton
        icon="close"
        label={t('profile.tie.remove', { name })}
        onClick={() => void acting.act(removeTie(house, view.id, tie.id), t('profile.tie.removed'))}
      />
    </li>
  );
}
