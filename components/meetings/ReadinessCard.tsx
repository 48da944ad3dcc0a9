import type { PlanItem, PlanReadiness } from '../../lib/app/meetings/meeting-view';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { Progress } from '../ui/Progress';
import { missingWords } from './meeting-words';

export interface ReadinessCardProps {
  readonly readiness: PlanReadiness;
}

/** What is missing, heaviest first by the guide's own weight; each leads to its place. */
export function ReadinessCard({ readiness }: ReadinessCardProps) {
  const { t } = useWords();
  const open = readiness.lines.filter((line) => line.state !== 'there');
  const { blanks, missing } = readiness;
  return (
    <Card title={t('meetings.readiness')} next={missing > 0}>
      <Progress
        label={missing === 0 ? t('meetings.ready') : t('meetings.readiness.open', { n: missing })}
        value={readiness.ready}
      />
      {missing === 0 ? null : (
        <ul class="readiness">
          {blanks.map(({ part, blank }) => (
            <li key={`${part} ${blank}`}>
              <Button kind="quiet" size="small" onClick={() => goToPart(`part-${part}`)}>
                {t('meetings.missing.blank', { blank })}
              </Button>
            </li>
          ))}
          {open.map((line) => (
            <li key={line.item}>
              <Button kind="quiet" size="small" onClick={() => goToPart(placeOf[line.item])}>
                {line.state === 'too-many'
                  ? t('meetings.tooMany.messages')
                  : t(missingWords[line.item])}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {missing === 0 ? (
        <p class="readiness-done">
          <Icon name="check" size={16} /> {t('meetings.ready.hint')}
        </p>
      ) : null}
    </Card>
  );
}

const placeOf: Readonly<Record<PlanItem, string>> = {
  ask: 'part-ask',
  'second-ask': 'part-ask',
  listening: 'part-listening',
  story: 'part-story',
  appreciation: 'part-appreciation',
  urgency: 'part-urgency',
  messages: 'part-messages',
  wins: 'part-wins',
  objections: 'part-objections',
  'on-no': 'part-offersOnNo',
  'on-yes': 'part-offersOnYes',
  when: 'part-basics',
  where: 'part-basics',
  near: 'part-basics',
  purpose: 'part-basics',
  'who-goes': 'part-who-goes',
  roles: 'part-who-goes',
};

function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part
    ?.querySelector<HTMLElement>('input, textarea, select, button')
    ?.focus({ preventScroll: true });
}
