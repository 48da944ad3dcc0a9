import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useWords } from './words';

/** Around each page: a bug is shown in plain words, and nothing is sent to anybody. */
export function BugBoundary({ children }: { readonly children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <ErrorBoundary
      words={{
        title: t('shell.bug.title'),
        text: t('shell.bug.text'),
        copy: t('shell.bug.copy'),
        copied: t('shell.bug.copied'),
        details: t('shell.bug.details'),
        reload: t('shell.reload'),
        dismiss: t('common.dismiss'),
      }}
      onReload={() => location.reload()}
      onCopy={(details) => navigator.clipboard.writeText(details)}
    >
      {children}
    </ErrorBoundary>
  );
}
