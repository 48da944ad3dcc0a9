import { useHouse } from '../house';
import { PanelShell } from '../shell/PanelShell';
import { useWords } from '../shell/words';
import { IconButton } from '../ui/Button';
import { PagePanel } from './PagePanel';

/** The whole side panel. */
export function Panel() {
  const house = useHouse();
  const { t } = useWords();
  return (
    <PanelShell
      tools={
        <IconButton
          icon="people"
          label={t('page.workspace')}
          onClick={() => void house.surroundings.openWorkspace('/people')}
        />
      }
    >
      <PagePanel />
    </PanelShell>
  );
}
