import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

type Props = Pick<SettingsProps, 'storage' | 'onBackup' | 'now'>;

export function Storage({ storage, onBackup, now }: Props) {
  const { t, size, relative } = useWords();
  const { used, persisted, backedUp } = storage;
  return (
    <Section title={t('settings.storage')} about={t('settings.storage.about')}>
      <dl class="settings-facts">
        <dt>{t('settings.storage.used')}</dt>
        <dd>{used === undefined ? t('settings.storage.unknown') : size(used)}</dd>
        <dt>{t('settings.storage.kept')}</dt>
        <dd>{t(persisted ? 'settings.storage.persisted' : 'settings.storage.ordinary')}</dd>
        <dt>{t('settings.storage.backup')}</dt>
        <dd>{backedUp === undefined ? t('settings.storage.never') : relative(backedUp, now)}</dd>
      </dl>
      {onBackup === undefined ? null : (
        <Button icon="download" onClick={onBackup}>
          {t('settings.storage.makeBackup')}
        </Button>
      )}
    </Section>
  );
}
