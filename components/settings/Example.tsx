import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

type Props = Pick<SettingsProps, 'example' | 'onLoadExample' | 'onRemoveExample'>;

export function Example({ example, onLoadExample, onRemoveExample }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('settings.example')} about={t('settings.example.about')}>
      {example.state === 'absent' ? (
        <Button onClick={onLoadExample}>{t('settings.example.load')}</Button>
      ) : example.state === 'present' ? (
        <Button kind="danger" icon="trash" onClick={onRemoveExample}>
          {t('settings.example.remove')}
        </Button>
      ) : (
        <Progress
          label={t(
            example.state === 'loading' ? 'settings.example.loading' : 'settings.example.removing',
          )}
          {...(example.done === undefined ? {} : { value: example.done })}
        />
      )}
    </Section>
  );
}
