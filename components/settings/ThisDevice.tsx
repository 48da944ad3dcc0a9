import { memberColors } from '../../lib/domain/member';
import { useWords } from '../shell/words';
import { Avatar } from '../ui/Avatar';
import { RadioGroup } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

const colorWords = {
  green: 'settings.color.green',
  blue: 'settings.color.blue',
  rust: 'settings.color.rust',
  violet: 'settings.color.violet',
  ochre: 'settings.color.ochre',
  slate: 'settings.color.slate',
} as const;

type Props = Pick<SettingsProps, 'member' | 'onName' | 'onColor'>;

export function ThisDevice({ member, onName, onColor }: Props) {
  const { t } = useWords();
  const shown = member.name === '' ? '?' : member.name;
  return (
    <Section title={t('settings.you')} about={t('settings.you.about')}>
      <Field
        label={t('settings.you.name')}
        hint={t('settings.you.hint')}
        value={member.name}
        onInput={onName}
        maxLength={80}
      />
      <RadioGroup
        label={t('settings.color')}
        value={member.color}
        options={memberColors.map((value) => ({
          value,
          label: t(colorWords[value]),
          sample: <Avatar name={shown} hue={value} size="small" />,
        }))}
        onChange={onColor}
      />
    </Section>
  );
}
