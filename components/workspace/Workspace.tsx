import { useState } from 'preact/hooks';
import type { Failed } from '../../lib/domain/result';
import { BackupAge } from '../share/BackupAge';
import { BackupReminder } from '../share/BackupReminder';
import { FolderKeeper } from '../share/FolderKeeper';
import { ArrivalProvider } from '../shell/arrival';
import { useRoute } from '../shell/router';
import { WorkspaceShell } from '../shell/WorkspaceShell';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { router } from './routes';
import { viewOf } from './screens';
import { useExample } from './use-example';
import { Progress } from '../ui/Progress';

/** The full tab: its sections, and the screen that the address names. */
export function Workspace() {
  const { t } = useWords();
  const here = useRoute(router);
  const [trouble, setTrouble] = useState<Failed>();
  const example = useExample(setTrouble);
  const { section, screen } = viewOf(here, example.load);
  return (
    <ArrivalProvider>
      <WorkspaceShell
        items={[
          { key: 'people', label: t('people.title'), href: router.href('people', {}) },
          { key: 'clips', label: t('clips.title'), href: router.href('clips', {}) },
          { key: 'meetings', label: t('meetings.title'), href: router.href('meetings', {}) },
          { key: 'tasks', label: t('meetings.tasks'), href: router.href('tasks', {}) },
          { key: 'campaign', label: t('campaign.title'), href: router.href('campaign', {}) },
          { key: 'share', label: t('share.title'), href: router.href('share', {}) },
          { key: 'guide', label: t('guide.title'), href: router.href('guide', {}) },
          { key: 'settings', label: t('settings.title'), href: router.href('settings', {}) },
        ]}
        current={section}
        footer={<BackupAge />}
      >
        <FolderKeeper />
        {section === 'share' ? null : <BackupReminder />}
        {trouble ? <FailureNotice failure={trouble} /> : null}
        {example.state.state === 'loading' ? (
          <Progress label={t('shell.exampleLoading')} value={example.state.done ?? 0} />
        ) : (
          screen
        )}
      </WorkspaceShell>
    </ArrivalProvider>
  );
}
