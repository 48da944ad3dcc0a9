import { useRoute } from '../shell/router';
import { NothingToPrint } from './NothingToPrint';
import { RehearsalScreen } from './RehearsalScreen';
import { sheetRouter } from './routes';
import { SeveralPapers } from './SeveralPapers';
import {
  DebriefPaper,
  FilledPaper,
  LeaveBehindPaper,
  LetterPaper,
  MeetingPaper,
  ProfilePaper,
  WorksheetPaper,
} from './SheetScreens';

/** One printable paper and nothing else: the address says which. */
export function SheetApp() {
  const here = useRoute(sheetRouter);
  switch (here?.name) {
    case 'meeting':
      return <MeetingPaper id={here.params.id} />;
    case 'rehearse':
      return <RehearsalScreen id={here.params.id} />;
    case 'debrief':
      return <DebriefPaper id={here.params.id} />;
    case 'several':
      return <SeveralPapers ids={(here.query['ids'] ?? '').split(',').filter(Boolean)} />;
    case 'profile':
      return <ProfilePaper id={here.params.id} />;
    case 'leaveBehind':
      return <LeaveBehindPaper id={here.params.id} />;
    case 'letter':
      return <LetterPaper kind={here.params.kind} id={here.params.id} />;
    case 'worksheet':
      return <WorksheetPaper id={here.params.id} />;
    case 'filled':
      return <FilledPaper id={here.params.id} meeting={here.query['meeting']} />;
    default:
      return <NothingToPrint />;
  }
}
