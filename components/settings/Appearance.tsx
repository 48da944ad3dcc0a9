import { languageChoices } from '../../lib/language/language';
import { themeChoices } from '../shell/theme';
import { useWords } from '../shell/words';
import { RadioGroup } from '../ui/Choice';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

const languageWords = {
  auto: 'settings.language.auto',
  en: 'settings.language.en',
  es: 'settings.language.es',
} as const;

const themeWords = {
  auto: 'settings.theme.auto',
  light: 'settings.theme.light',
  dark: 'settings.theme.dark',
} as const;

type Props = Pick<SettingsProps, 'language' | 'onLanguage' | 'theme' | 'onTheme'>;

export function Appearance({ language, onLanguage, theme, onTheme }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('settings.look')}>
      <RadioGroup
        label={t('settings.language')}
        hint={t('settings.language.hint')}
        value={language}
        options={languageChoices.map((value) => ({ value, label: t(languageWords[value]) }))}
        onChange={onLanguage}
      />
      <RadioGroup
        label={t('settings.theme')}
        value={theme}
        options={themeChoices.map((value) => ({ value, label: t(themeWords[value]) }))}
        onChange={onTheme}
      />
    </Section>
  );
}
