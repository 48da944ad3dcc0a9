import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { answersBegun } from '../../lib/app/people/answer-draft';
import { nextOf } from '../../lib/app/people/next-step';
import { profileView } from '../../lib/app/people/profile-view';
import { openIn, researchFrom, trackOf } from '../../lib/app/people/research';
import { useHouse, useLive } from '../house';
import { useSave } from '../meetings/use-save';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Progress } from '../ui/Progress';
import { ClipsSection } from './ClipsSection';
import { ContactCard } from './ContactCard';
import { DeletedNotice } from './DeletedNotice';
import { DisagreementList } from './DisagreementList';
import { LatelyCard } from './LatelyCard';
import { NextCard } from './NextCard';
import { ProfileCycle } from './ProfileCycle';
import { ProfileHead } from './ProfileHead';
import { ResearchSection } from './ResearchSection';
import { peopleHref } from './routes';
import { StandingCard } from './StandingCard';
import { TiesCard } from './TiesCard';
import './profile.css';
import './answers.css';

export interface ProfileScreenProps {
  readonly id: string;
  /** What else can be done with somebody: prepare a meeting, print a dossier. */
  readonly actions?: ComponentChildren;
  /** What else stands beside the research: meetings, papers. */
  readonly beside?: ComponentChildren;
}

/** One profile: where it stands, what is known and from where, what is not known, what is next. */
export function ProfileScreen({ id, actions, beside }: ProfileScreenProps) {
  const house = useHouse();
  const { t, language } = useWords();
  const live = useLive(
    async (from) => {
      const seen = await profileView(from, id);
      return seen && { view: seen, track: await trackOf(from, seen, language) };
    },
    [id, language],
  );
  const acting = useSave();
  const begun = useAnswersBegun(id);
  const known = live.state === 'here' ? live.value : undefined;
  const view = known?.view;
  const research = useMemo(
    () => known && researchFrom(known.view, known.track, openIn({ t }), house.now()),
    [known, t, house],
  );

  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting' || begun === undefined) {
    return <Progress label={t('people.loading')} late />;
  }
  if (!view || !research) return <NobodyHere />;
  const next = nextOf(view.step, view.rounds, research.readiness);
  const standing = view.deleted !== 'yes';

  return (
    <article class="profile">
      <ProfileHead view={view} saving={acting} actions={standing ? actions : undefined} />
      <DeletedNotice view={view} acting={acting} />
      {acting.trouble === undefined ? null : <FailureNotice failure={acting.trouble} />}
      {standing ? <ProfileCycle view={view} research={research} /> : null}
      <DisagreementList view={view} acting={acting} />
      <div class="profile-columns">
        <div class="profile-main">
          <ResearchSection view={view} research={research} acting={acting} begun={begun} />
          <ClipsSection view={view} acting={acting} />
        </div>
        <aside class="profile-side" aria-label={t('profile.side')}>
          {standing ? <NextCard next={next} research={research} /> : null}
          {standing ? beside : null}
          <ContactCard view={view} acting={acting} />
          <TiesCard view={view} acting={acting} />
          <StandingCard view={view} acting={acting} />
          <LatelyCard view={view} acting={acting} />
        </aside>
      </div>
    </article>
  );
}

/** Asked once: a form that is open stays open, and one that was left is opened again. */
function useAnswersBegun(id: string): ReadonlySet<string> | undefined {
  const house = useHouse();
  const [begun, setBegun] = useState<ReadonlySet<string>>();
  useEffect(() => {
    void answersBegun(house, id).then((keys) => setBegun(new Set(keys)));
  }, [house, id]);
  return begun;
}

function NobodyHere() {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle>{t('profile.missing')}</ScreenTitle>
      <EmptyState
        title={t('profile.missing.what')}
        actions={
          <LinkButton kind="primary" href={peopleHref()}>
            {t('people.show.all')}
          </LinkButton>
        }
      >
        <p>{t('profile.missing.hint')}</p>
      </EmptyState>
    </>
  );
}
