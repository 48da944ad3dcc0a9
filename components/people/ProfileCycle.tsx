import { latestOf } from '../../lib/app/people/next-step';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { Research } from '../../lib/app/people/research';
import { steps, type ApproachEvent, type Happened, type Step } from '../../lib/domain/approach';
import { useHouse } from '../house';
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
  const { now } = useHouse();
  const { t, day, date } = useWords();
  const at = steps.indexOf(view.step);
  const open = research.headings
    .flatMap((heading) => heading.questions)
    .filter((question) => question.answers.length === 0).length;

  function detailOf(step: Step): string | undefined {
    if (step === 'research') {
      if (research.readiness?.enough === true) return t('profile.cycle.enough');
      return research.headings.length === 0 ? undefined : t('profile.cycle.open', { n: open });
    }
    const event = latestOf(view.rounds, eventsOf[step] ?? []);
    return event && [t(eventWords[event.what]), dayOf(event)].filter(Boolean).join(', ');
  }

  /** What is set is the meeting: its own day counts, not the one on which we planned it. */
  function dayOf({ what, on, meeting = '' }: Happened): string {
    const when = what === 'meeting-set' ? (view.days.get(meeting) ?? '') : on;
    const thisYear = when.slice(0, 4) === String(new Date(now()).getFullYear());
    return when === '' ? '' : thisYear ? day(when) : date(when);
  }

  return (
    <Steps
      label={t('profile.cycle')}
      doneLabel={t('profile.cycle.done')}
      steps={steps
        .filter((step) => step !== 'rest')
        .map((step, index) => ({
          key: step,
          label: t(stepNames[step]),
          state: index < at ? 'done' : index === at ? 'now' : 'ahead',
          detail: detailOf(step),
        }))}
    />
  );
}
