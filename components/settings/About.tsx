import { useWords } from '../shell/words';
import { Section } from './Section';

const promises = [
  'settings.promise.leaves',
  'settings.promise.asks',
  'settings.promise.identity',
  'settings.promise.sharing',
  'settings.promise.paper',
  'settings.promise.limits',
] as const;

export function About({ version }: { readonly version: string }) {
  const { t } = useWords();
  return (
    <Section title={t('settings.promises')} about={t('settings.version', { version })}>
      <ul class="settings-promises">
        {promises.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
