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
  return (
    <Card title={t('profile.next')} next>
      <p>{t(nextWords[next.what])}</p>
      {question === undefined ? null : (
        <>
          <p class="next-question">{question.prompt}</p>
          <Button
            kind="quiet"
            onClick={() => {
              const row = document.getElementById(rowOf(question.id));
              row?.scrollIntoView({ block: 'center' });
              row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
            }}
          >
            {t('profile.next.go')}
          </Button>
        </>
      )}
    </Card>
  );
}
