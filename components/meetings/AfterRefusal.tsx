import { paperHref } from '../sheet/routes';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import type { AskPartProps } from './AskPanel';
import { RoadBackSection } from './RoadBackSection';

/**
 * What a refusal allows: other people, peers who signed on; and, for the elected alone, pressing
 * further, with what it costs and risks before what it is.
 */
export function AfterRefusal({ view, saving }: AskPartProps) {
  const { t } = useWords();
  const steps = view.ways.filter((way) => way.kind === 'step');
  const pressing = view.ways.filter((way) => way.kind === 'escalation');
  return (
    <div class="after-refusal">
      <h3>{t('meetings.refused')}</h3>
      <ul class="prompts">
        {steps.map((way) => (
          <li key={way.id}>{way.text}</li>
        ))}
      </ul>
      <RoadBackSection profile={view.profile} campaign={view.campaign?.id} saving={saving} />
      <p>
        <LinkButton icon="print" href={paperHref('letter', { kind: 'again', id: view.profile.id })}>
          {t('meetings.papers.again')}
        </LinkButton>
      </p>
      {pressing.length === 0 ? null : (
        <Disclosure summary={t('meetings.press')}>
          {pressing.map((way) => (
            <div key={way.id} class="pressing">
              <Notice tone="warn">
                <p>
                  <b>{t('meetings.press.cost')}</b> {way.cost}
                </p>
                <p>
                  <b>{t('meetings.press.risk')}</b> {way.risk}
                </p>
              </Notice>
              <p>{way.text}</p>
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}
