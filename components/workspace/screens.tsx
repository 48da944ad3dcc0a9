import type { ComponentChildren } from 'preact';
import { CampaignScreen } from '../campaign/CampaignScreen';
import { RosterScreen } from '../campaign/RosterScreen';
import { ClipScreen } from '../clips/ClipScreen';
import { ClipsScreen } from '../clips/ClipsScreen';
import { DuplicatesScreen } from '../duplicates/DuplicatesScreen';
import { GuideScreen } from '../guide/GuideScreen';
import { AfterScreen } from '../meetings/AfterScreen';
import { LobbyDayScreen } from '../meetings/LobbyDayScreen';
import { MeetingScreen } from '../meetings/MeetingScreen';
import { MeetingsScreen } from '../meetings/MeetingsScreen';
import { PrepareScreen } from '../meetings/PrepareScreen';
import { PapersScreen } from '../meetings/PapersScreen';
import { ProfilePapers } from '../meetings/ProfilePapers';
import { prepareHref } from '../meetings/routes';
import { SignOnsCard } from '../meetings/SignOnsCard';
import { TasksScreen } from '../meetings/TasksScreen';
import { PeopleScreen } from '../people/PeopleScreen';
import { ProfileScreen } from '../people/ProfileScreen';
import { paperHref } from '../sheet/routes';
import { ShareScreen } from '../share/ShareScreen';
import type { Route } from '../shell/router';
import { AskScreen } from './AskScreen';
import { NotFound } from './NotFound';
import { ProfileActions } from './ProfileActions';
import { router, type WorkspaceRoutes } from './routes';
import { SettingsScreen } from './SettingsScreen';

export type Section =
  | 'people'
  | 'clips'
  | 'meetings'
  | 'tasks'
  | 'campaign'
  | 'share'
  | 'guide'
  | 'settings'
  | undefined;

export interface View {
  readonly section: Section;
  readonly screen: ComponentChildren;
}

/** The screen that an address names, and the section it belongs to. */
export function viewOf(here: Route<WorkspaceRoutes> | undefined, loadExample: () => void): View {
  switch (here?.name) {
    case 'home':
    case 'people':
      return {
        section: 'people',
        screen: <PeopleScreen query={here.query} onLoadExample={loadExample} />,
      };
    case 'profile': {
      const { id } = here.params;
      return {
        section: 'people',
        screen: (
          <ProfileScreen
            key={id}
            id={id}
            beside={
              <>
                <SignOnsCard id={id} />
                <ProfilePapers id={id} />
              </>
            }
            actions={
              <ProfileActions
                dossier={paperHref('profile', { id })}
                ask={router.href('ask', { id })}
                prepare={prepareHref([id])}
              />
            }
          />
        ),
      };
    }
    case 'ask':
      return { section: 'people', screen: <AskScreen key={here.params.id} id={here.params.id} /> };
    case 'duplicates':
      return { section: 'people', screen: <DuplicatesScreen /> };
    case 'clips':
      return { section: 'clips', screen: <ClipsScreen query={here.query} /> };
    case 'clip':
      return { section: 'clips', screen: <ClipScreen key={here.params.id} id={here.params.id} /> };
    case 'share':
      return { section: 'share', screen: <ShareScreen /> };
    case 'meetings':
      return { section: 'meetings', screen: <MeetingsScreen /> };
    case 'prepare':
      return { section: 'meetings', screen: <PrepareScreen query={here.query} /> };
    case 'meeting':
      return {
        section: 'meetings',
        screen: <MeetingScreen key={here.params.id} id={here.params.id} />,
      };
    case 'after':
      return {
        section: 'meetings',
        screen: <AfterScreen key={here.params.id} id={here.params.id} />,
      };
    case 'lobbyDay':
    case 'lobbyPlans':
      return { section: 'meetings', screen: <LobbyDayScreen query={here.query} /> };
    case 'papers':
      return { section: 'meetings', screen: <PapersScreen /> };
    case 'tasks':
      return { section: 'tasks', screen: <TasksScreen /> };
    case 'campaign':
      return { section: 'campaign', screen: <CampaignScreen /> };
    case 'roster':
      return { section: 'campaign', screen: <RosterScreen /> };
    case 'guide':
      return { section: 'guide', screen: <GuideScreen /> };
    case 'settings':
      return { section: 'settings', screen: <SettingsScreen /> };
    default:
      return { section: undefined, screen: <NotFound /> };
  }
}
