import { latestOf } from '../../lib/app/people/next-step';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Research } from '../../lib/app/people/research';
import { steps, type ApproachEvent, type Step } from '../../lib/domain/approach';
import { useWords } from '../shell/words';
import { Steps } from '../ui/Steps';
import { stepNames } from './list-words';
import { eventWords } from './profile-words';

export interface ProfileCycleProps {
  readonly view: ProfileView;
  readonly research: Research;
}

/** What happened last in each step of the cycle. */
const eventsOf: { readonly [Name in Step]?: readonly ApproachEvent[] } = {
  ask: ['asked', 'no-reply', 'refused', 'cancelled'],
  prepare: ['meeting-set'],
  evaluate: ['held', 'evaluated'],
  'follow-up': ['thanked'],
};

/** The guide's cycle, as the spine of a profile. */
export function ProfileCycle({ view, research }: ProfileCycleProps) {
  const { t, day } = useWords();
  const now = steps.indexOf(view.step);
  const open = research.headings
    .flatMap((heading) => heading.questions)
    .filter((question) => question.answers.length === 0).length;

  function detailOf(step: Step): string | undefined {
    if (step === 'research') {
      return research.readiness?.enough === true
        ? t('profile.cycle.enough')
        : t('profile.cycle.open', { n: open });
    }
    const event = latestOf(view.rounds, eventsOf[step] ?? []);
    return event && `${t(eventWords[event.what])}, ${day(event.on)}`;
  }

  return (
    <Steps
      label={t('profile.cycle')}
      doneLabel={t('profile.cycle.done')}
      steps={steps
        .filter((step) => step !== 'rest')
        .map((step, at) => ({
          key: step,
          label: t(stepNames[step]),
          state: at < now ? 'done' : at === now ? 'now' : 'ahead',
          detail: detailOf(step),
        }))}
    />
  );
}
