import { useLive } from '../house';
import { AskPanel } from '../meetings/AskPanel';
import { profileHref } from '../people/routes';
import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';

/** Asking one person for a meeting: who should, in which words, and what came of it. */
export function AskScreen({ id }: { readonly id: string }) {
  const { t } = useWords();
  const live = useLive((house) => house.records.columns([id]), [id]);
  const name = live.state === 'here' ? (live.value[0]?.columns.name ?? '') : '';
  return (
    <>
      <p>
        <LinkButton kind="quiet" size="small" icon="back" href={profileHref(id)}>
          {t('shell.profile')}
        </LinkButton>
      </p>
      <ScreenTitle tab={t('meetings.ask.tab')}>{name}</ScreenTitle>
      <AskPanel profile={id} />
    </>
  );
}
