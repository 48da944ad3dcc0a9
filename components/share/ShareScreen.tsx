import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { BackupSection } from './BackupSection';
import { FolderSection } from './FolderSection';
import { GroupSection } from './GroupSection';
import { MembersSection } from './MembersSection';
import { OpenSection } from './OpenSection';
import { OutSection } from './OutSection';
import { SendSection } from './SendSection';
import './share.css';

/** Whatever leaves this device or comes to it, always by somebody's own hand. */
export function ShareScreen() {
  const { t } = useWords();
  return (
    <div class="share">
      <ScreenTitle>{t('share.title')}</ScreenTitle>
      <p class="share-lead">{t('share.lead')}</p>
      <BackupSection />
      <OpenSection />
      <GroupSection />
      <SendSection />
      <FolderSection />
      <MembersSection />
      <OutSection />
    </div>
  );
}
