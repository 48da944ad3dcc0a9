/*
 * Every building block on one page, to look at: `?show=blocks&language=es&theme=dark`. Built by
 * `gallery.mjs`, which also takes the pictures; no part of the extension.
 */
import { render, type ComponentChildren } from 'preact';
import { ArrivalProvider } from '../../../components/shell/arrival';
import { BugBoundary } from '../../../components/shell/BugBoundary';
import { Speaking } from '../../../components/shell/Speaking';
import { showTheme, themeChoices } from '../../../components/shell/theme';
import { UndoProvider } from '../../../components/shell/undo';
import { Announcer } from '../../../components/ui/Announcer';
import { Blocks } from './Blocks';
import { Frames } from './Frames';
import { SettingsPicture, TroublePicture, WorkspacePicture, PanelPicture } from './Pictures';
import '../../../components/ui/base.css';

const asked = new URLSearchParams(location.search);
const theme = themeChoices.find((choice) => choice === asked.get('theme'));
showTheme(theme ?? 'auto', document.documentElement, localStorage);

const pictures: Readonly<Record<string, () => ComponentChildren>> = {
  blocks: () => <Blocks />,
  frames: () => <Frames />,
  workspace: () => <WorkspacePicture />,
  panel: () => <PanelPicture />,
  settings: () => <SettingsPicture />,
  trouble: () => <TroublePicture />,
};
const Picture = pictures[asked.get('show') ?? 'blocks'] ?? (() => <Blocks />);

const root = document.getElementById('app');
if (root) {
  render(
    <Speaking choice={asked.get('language') === 'es' ? 'es' : 'en'} preferred={['en-US', 'es-MX']}>
      <BugBoundary>
        <UndoProvider>
          <ArrivalProvider>
            <Picture />
          </ArrivalProvider>
        </UndoProvider>
        <Announcer />
      </BugBoundary>
    </Speaking>,
    root,
  );
}
