import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { router } from './routes';

/** An address that leads nowhere: an old link, or a mangled one. */
export function NotFound() {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle>{t('shell.missing.title')}</ScreenTitle>
      <p>{t('shell.missing.text')}</p>
      <p>
        <LinkButton kind="primary" href={router.href('people', {})}>
          {t('people.title')}
        </LinkButton>
      </p>
    </>
  );
}
