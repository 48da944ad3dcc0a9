import { render, type ComponentChildren } from 'preact';
import { showTheme, type ThemeChoice } from '../../components/shell/theme';
import { Root } from '../../components/frame/Root';
import { rescueFile } from '../../lib/app/rescue';
import { failed } from '../../lib/domain/result';
import { inPrivateWindow } from '../../lib/platform/private-window';
import { saveFile } from '../../lib/platform/save-file';
import { rescueLines } from '../../lib/store/rescue';
import { openHouse } from './house';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';

/** Firefox's database refuses by itself in a private window; should it begin to keep, we don't. */
const openHere: typeof openHouse = () =>
  inPrivateWindow() ? Promise.resolve(failed('store-private')) : openHouse();

const follow = (theme: ThemeChoice): void =>
  showTheme(theme, document.documentElement, localStorage);

/** Shows one of our pages: the house, or why it is closed. `theme.js` has set the theme already. */
export function openPage(screen: () => ComponentChildren): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the app');
  render(
    <Root
      openHouse={openHere}
      screen={screen}
      preferred={navigator.languages}
      onTheme={follow}
      onRescue={() => rescueFile(rescueLines('groundwork'), saveFile, Date.now())}
    />,
    place,
  );
}
