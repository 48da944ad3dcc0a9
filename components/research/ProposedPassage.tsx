import { useState } from 'preact/hooks';
import type { Proposal } from '../../lib/app/page-research';
import { passageAddress } from '../../lib/app/passage-address';
import { bases, type Basis } from '../../lib/domain/finding';
import type { Page } from '../../lib/domain/page';
import { useWords } from '../shell/words';
import { basisWords } from '../people/profile-words';
import { Button } from '../ui/Button';
import { Passage } from '../ui/Quote';
import { Select } from '../ui/Select';

export interface ProposedPassageProps {
  readonly proposal: Proposal;
  readonly page: Page;
  readonly prompt: string;
  readonly careful: boolean;
  readonly best: boolean;
  readonly onUse: (basis: Basis) => void;
}

/** Words of the page that may answer. One click keeps them; the link shows where they stand. */
export function ProposedPassage(props: ProposedPassageProps) {
  const { proposal, page, prompt, careful, best, onUse } = props;
  const { t, list } = useWords();
  const address = passageAddress(page, proposal);
  const [basisChosen, setBasis] = useState<Basis>(proposal.basis);
  const actions = (
    <>
      {careful ? null : (
        <Select
          label={t('profile.answer.basis')}
          hideLabel
          value={basisChosen}
          options={shownBases.map((value) => ({ value, label: t(basisWords[value]) }))}
          onChange={setBasis}
        />
      )}
      {(careful ? careBases : [basisChosen]).map((basis, at) => (
        <Button
          key={basis}
          size="small"
          kind={best && at === 0 ? 'primary' : 'plain'}
          label={`${t(wordsFor(basis, careful))}: ${prompt}`}
          onClick={() => onUse(basis)}
        >
          {t(wordsFor(basis, careful))}
        </Button>
      ))}
      {address === undefined ? null : (
        <a
          class="button button-quiet button-small"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('research.show')}
        </a>
      )}
    </>
  );
  return (
    <Passage
      best={best}
      {...(page.lang === '' ? {} : { lang: page.lang })}
      {...(proposal.because.length > 0
        ? { source: t('research.because', { words: list(proposal.because) }) }
        : {})}
      actions={actions}
    >
      {proposal.text}
    </Passage>
  );
}

/** What can stand behind words of a page; what somebody told us stands on none. */
const shownBases = bases.filter((basis) => basis !== 'told');

/** What a careful question takes: nothing that others say about somebody's private life. */
const careBases = ['own-words', 'official-record'] as const;

function wordsFor(basis: Basis, careful: boolean) {
  if (!careful) return 'research.use';
  return basis === 'own-words' ? 'research.useOwnWords' : 'research.useRecord';
}
