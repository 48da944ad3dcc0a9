import { useRef, useState } from 'preact/hooks';
import { answerFromPage, quoteOf } from '../../lib/app/answer-from-page';
import type { Keep } from '../../lib/app/clip-page';
import { researchPage, type AskedHere } from '../../lib/app/page-research';
import { openIn } from '../../lib/app/people/research';
import type { Basis } from '../../lib/domain/finding';
import type { Page } from '../../lib/domain/page';
import type { Quote } from '../../lib/domain/quote';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { Disclosure } from '../ui/Disclosure';
import { AnsweredQuestion } from './AnsweredQuestion';
import { OpenQuestion } from './OpenQuestion';
import { SelectionAnswer } from './SelectionAnswer';
import './research.css';

export interface PageResearchProps {
  readonly page: Page;
  readonly keep: Keep;
  /** After an answer the profile exists, whatever was chosen before. Gives back the way back. */
  readonly onProfile: (profile: string) => () => void;
}

/** The guide's questions for one profile, beside the page: what it may answer, first. */
export function PageResearch({ page, keep, onProfile }: PageResearchProps) {
  const house = useHouse();
  const { t, language } = useWords();
  const offerUndo = useUndo();
  const [trouble, setTrouble] = useState<Failed>();
  // A second click while the first is being kept must not make a second finding.
  const running = useRef(false);
  const who = 'profile' in keep.about ? keep.about.profile : JSON.stringify(keep.about);
  const live = useLive(
    (from) => researchPage(from, page, keep.about, language, openIn({ t })),
    [page, who, language],
  );
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state !== 'here' || !live.value) return null;
  const { name, open, answered, readiness, lookAgain } = live.value;

  const use = async (asked: AskedHere, quote: Quote, basis: Basis): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const chosen = { question: asked.id, careful: asked.careful, quote, basis };
    const kept = await answerFromPage(house, page, keep, chosen).finally(() => {
      running.current = false;
    });
    if (!kept.ok) {
      setTrouble(kept);
      return;
    }
    setTrouble(undefined);
    const goBack = onProfile(kept.value.profile);
    const undo = async (): Promise<boolean> => {
      const undone = await kept.value.undo();
      if (undone.ok && 'name' in keep.about) goBack();
      if (!undone.ok) setTrouble(undone);
      return undone.ok;
    };
    offerUndo({ text: t('research.kept'), undo });
  };
  const question = (asked: AskedHere) => (
    <OpenQuestion
      key={asked.id}
      asked={asked}
      page={page}
      next={asked.id === readiness.next}
      onUse={(proposal, basis) => void use(asked, quoteOf(page, proposal), basis)}
    />
  );
  const speaking = open.filter((asked) => asked.proposals.length > 0);
  const silent = open.filter((asked) => asked.proposals.length === 0);

  return (
    <section
      class="page-section research"
      aria-label={`${t('research.title')} ${t('research.of', { name })}`}
    >
      <header class="research-head">
        <h2>{t('research.title')}</h2>
        <span class="research-of">{t('research.of', { name })}</span>
        <span class="research-enough">
          {t(readiness.enough ? 'research.enough' : 'research.notEnough')}
        </span>
      </header>
      {trouble ? <FailureNotice failure={trouble} /> : null}
      <SelectionAnswer
        page={page}
        questions={[...open, ...answered]}
        onUse={(asked, quote, basis) => void use(asked, quote, basis)}
      />
      {speaking.map(question)}
      {silent.length === 0 ? null : (
        <Disclosure summary={t('research.silent', { n: silent.length })}>
          {silent.map(question)}
        </Disclosure>
      )}
      {answered.length === 0 ? null : (
        <Disclosure summary={t('research.answered', { n: answered.length })} open>
          {answered.map((asked) => (
            <AnsweredQuestion key={asked.id} asked={asked} lookAgain={lookAgain}>
              {asked.proposals.length === 0 ? null : question(asked)}
            </AnsweredQuestion>
          ))}
        </Disclosure>
      )}
    </section>
  );
}
