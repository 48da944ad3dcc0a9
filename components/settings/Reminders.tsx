import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

type Props = Pick<SettingsProps, 'badge' | 'onBadge'>;

/** Only ever a number: what is due and with whom stays behind the button. */
export function Reminders({ badge, onBadge }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('settings.reminders')} about={t('settings.reminders.about')}>
      <Checkbox checked={badge} onChange={onBadge} hint={t('settings.badge.hint')}>
        {t('settings.badge')}
      </Checkbox>
    </Section>
  );
}
