import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { About } from './About';
import { Appearance } from './Appearance';
import { Example } from './Example';
import { Reminders } from './Reminders';
import { RestorePoints } from './RestorePoints';
import type { SettingsProps } from './settings-props';
import { Sites } from './Sites';
import { Storage } from './Storage';
import { ThisDevice } from './ThisDevice';
import './settings.css';

/** What this device does and keeps. Every choice takes effect as it is made. */
export function Settings(props: SettingsProps) {
  const { t } = useWords();
  return (
    <div class="settings">
      <ScreenTitle>{t('settings.title')}</ScreenTitle>
      <Appearance {...props} />
      <ThisDevice {...props} />
      <Reminders {...props} />
      <Sites {...props} />
      <Storage {...props} />
      <RestorePoints {...props} />
      <Example {...props} />
      <About version={props.version} />
    </div>
  );
}
