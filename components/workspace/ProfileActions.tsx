import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';

/** The next steps of the cycle, from a profile. */
export function ProfileActions({
  dossier,
  ask,
  prepare,
}: {
  readonly dossier: string;
  readonly ask: string;
  readonly prepare: string;
}) {
  const { t } = useWords();
  return (
    <>
      <a class="button button-plain button-normal" href={dossier} target="_blank" rel="noopener">
        {t('shell.dossier')}
      </a>
      <LinkButton href={ask}>{t('meetings.askFor')}</LinkButton>
      <LinkButton kind="primary" href={prepare}>
        {t('shell.prepareMeeting')}
      </LinkButton>
    </>
  );
}
