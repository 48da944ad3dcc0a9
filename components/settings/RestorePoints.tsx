import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { List, ListRow } from '../ui/List';
import { pointWords } from './point-words';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

type Props = Pick<SettingsProps, 'restorePoints' | 'onRestore' | 'now'>;

export function RestorePoints({ restorePoints, onRestore, now }: Props) {
  const { t, dateTime, relative } = useWords();
  const called = (label: string) => {
    const key = pointWords(label);
    return key === undefined ? <bdi>{label}</bdi> : t(key);
  };
  return (
    <Section title={t('settings.restore')} about={t('settings.restore.about')}>
      {restorePoints.length === 0 ? (
        <p>{t('settings.restore.none')}</p>
      ) : (
        <List label={t('settings.restore')}>
          {restorePoints.map((point) => (
            <ListRow
              key={point.id}
              title={called(point.label)}
              detail={t('settings.restore.point', {
                when: dateTime(point.at),
                ago: relative(point.at, now),
                n: point.subjects,
              })}
              after={
                <Button
                  icon="undo"
                  label={t('settings.restore.goBackTo', { when: dateTime(point.at) })}
                  onClick={() => onRestore(point.id)}
                >
                  {t('settings.restore.goBack')}
                </Button>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
