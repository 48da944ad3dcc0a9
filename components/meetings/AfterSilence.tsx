import { useWords } from '../shell/words';
import type { AskPartProps } from './AskPanel';
import { RoadBackSection } from './RoadBackSection';

/** What silence leaves: to call, and to let somebody else ask. Nobody is pressed for it. */
export function AfterSilence({ view, saving }: AskPartProps) {
  const { t } = useWords();
  return (
    <div class="after-refusal">
      <h3>{t('meetings.silent')}</h3>
      <p>{t('meetings.silent.what')}</p>
      <RoadBackSection profile={view.profile} campaign={view.campaign?.id} saving={saving} />
    </div>
  );
}
