import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { List, ListRow } from '../ui/List';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';

type Props = Pick<SettingsProps, 'sites' | 'onForgetSite'>;

/** Nothing is allowed at install; what was allowed since stands here and can be taken back. */
export function Sites({ sites, onForgetSite }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('settings.sites')} about={t('settings.sites.about')}>
      {sites.length === 0 ? (
        <p>{t('settings.sites.none')}</p>
      ) : (
        <List label={t('settings.sites')}>
          {sites.map((pattern) => (
            <ListRow
              key={pattern}
              title={siteOf(pattern)}
              after={
                <Button
                  label={t('settings.sites.revokeFor', { site: siteOf(pattern) })}
                  onClick={() => onForgetSite(pattern)}
                >
                  {t('settings.sites.revoke')}
                </Button>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}

/** `https://alderfalls.example.org/*` is alderfalls.example.org to a reader. */
function siteOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
