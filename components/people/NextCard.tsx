import type { Next } from '../../lib/app/people/next-step';
import type { Research } from '../../lib/app/people/research';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { nextWords } from './profile-words';
import { rowOf } from './QuestionRow';

export interface NextCardProps {
  readonly next: Next;
  readonly research: Research;
}

/** One thing to do now. */
export function NextCard({ next, research }: NextCardProps) {
  const { t } = useWords();
  const question =
    next.what === 'research'
      ? research.headings
          .flatMap((heading) => heading.questions)
          .find((one) => one.id === next.question)
      : undefined;
  const again = toCheckAgain(research);
  const words =
    next.what !== 'research' || question !== undefined
      ? nextWords[next.what]
      : research.headings.length === 0
        ? 'profile.next.audience'
        : 'profile.next.researchOn';
  return (
    <Card title={t('profile.next')} next>
      <p>{t(words)}</p>
      {again.length === 0 ? null : (
        <p class="next-again">
          {t('profile.again', { n: again.length })}{' '}
          <Button kind="quiet" size="small" onClick={() => goTo(again[0]?.id ?? '')}>
            {t('profile.again.go')}
          </Button>
        </p>
      )}
      {question === undefined ? null : (
        <>
          <p class="next-question">{question.prompt}</p>
          <Button kind="quiet" onClick={() => goTo(question.id)}>
            {t('profile.next.go')}
          </Button>
        </>
      )}
    </Card>
  );
}

function goTo(question: string): void {
  const row = document.getElementById(rowOf(question));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** The question of each answer that has grown old or has left its page. */
function toCheckAgain(research: Research): readonly { readonly id: string }[] {
  return [...research.headings.flatMap((heading) => heading.questions), ...research.others].flatMap(
    ({ id, answers }) =>
      answers
        .filter(({ weight }) => weight.status === 'stale' || weight.goneAt !== undefined)
        .map(() => ({ id })),
  );
}
