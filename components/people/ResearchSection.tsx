import type { ProfileView } from '../../lib/app/people/profile-view';
import type { AskedQuestion, Research } from '../../lib/app/people/research';
import { useWords } from '../shell/words';
import { QuestionRow } from './QuestionRow';
import type { Acting } from './use-act';

export interface ResearchSectionProps {
  readonly view: ProfileView;
  readonly research: Research;
  readonly acting: Acting;
  /** Questions and findings that somebody is in the middle of answering. */
  readonly begun: ReadonlySet<string>;
}

/** What the guide asks about somebody, heading by heading, answered and open side by side. */
export function ResearchSection(props: ResearchSectionProps) {
  const { t } = useWords();
  const { headings, others } = props.research;
  return (
    <>
      {headings.length === 0 ? <p class="label">{t('profile.research.none')}</p> : null}
      {headings.map((heading) => (
        <QuestionGroup
          key={heading.id}
          title={heading.title}
          questions={heading.questions}
          {...props}
        />
      ))}
      {others.length === 0 ? null : (
        <QuestionGroup title={t('profile.research.others')} questions={others} {...props} />
      )}
    </>
  );
}

interface QuestionGroupProps extends ResearchSectionProps {
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

function QuestionGroup({ title, questions, view, acting, begun }: QuestionGroupProps) {
  return (
    <section class="research">
      <h2 class="research-title">{title}</h2>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          view={view}
          acting={acting}
          begun={begun}
        />
      ))}
    </section>
  );
}
