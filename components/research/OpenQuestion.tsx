import type { AskedHere, Proposal } from '../../lib/app/page-research';
import type { Basis } from '../../lib/domain/finding';
import type { Page } from '../../lib/domain/page';
import { useWords } from '../shell/words';
import { Tag } from '../ui/Tag';
import { moveBetween } from './move-between';
import { ProposedPassage } from './ProposedPassage';
import { WhereToLook } from './WhereToLook';

export interface OpenQuestionProps {
  readonly asked: AskedHere;
  readonly page: Page;
  /** The one that brings a meeting closest. */
  readonly next: boolean;
  readonly onUse: (proposal: Proposal, basis: Basis) => void;
}

/** A question, why it matters, and what this page may answer: or where else to look. */
export function OpenQuestion({ asked, page, next, onUse }: OpenQuestionProps) {
  const { t } = useWords();
  return (
    <details class="page-question" open={asked.proposals.length > 0}>
      <summary data-question={asked.id} onKeyDown={moveBetween}>
        {asked.prompt}
      </summary>
      {next ? <Tag>{t('research.next')}</Tag> : null}
      <p class="page-question-why">
        {asked.careful ? `${t('research.careful')} ` : ''}
        {asked.why}
      </p>
      {asked.proposals.map((proposal, at) => (
        <ProposedPassage
          key={proposal.start}
          {...{ proposal, page }}
          prompt={asked.prompt}
          careful={asked.careful}
          best={at === 0}
          onUse={(basis) => onUse(proposal, basis)}
        />
      ))}
      {asked.proposals.length === 0 ? <p class="page-soft">{t('research.nothing')}</p> : null}
      <WhereToLook places={asked.places} />
    </details>
  );
}
