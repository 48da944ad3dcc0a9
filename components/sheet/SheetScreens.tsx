import { useCallback, useState } from 'preact/hooks';
import { debriefPage } from '../../lib/app/sheet/debrief-page';
import { meetingSheet, type Composed } from '../../lib/app/sheet/meeting-sheet';
import { leaveBehind, letter, letterKinds, worksheetPaper } from '../../lib/app/sheet/open-papers';
import {
  changeLocalPaper,
  changeMeetingPaper,
  toggled,
  type ChoiceChange,
} from '../../lib/app/sheet/paper-choices';
import { profileDossier } from '../../lib/app/sheet/profile-dossier';
import { filledWorksheet } from '../../lib/app/sheet/worksheets';
import type { PlainKey } from '../../lib/language/registry';
import type { Failed } from '../../lib/domain/result';
import { useHouse, useLive, type Live } from '../house';
import { GoneNotice } from '../people/GoneNotice';
import { useAct } from '../people/use-act';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { LinkButton } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { NothingToPrint } from './NothingToPrint';
import { PaperDesk, type PaperDeskProps } from './PaperDesk';
import { sheetRouter } from './routes';
import {
  backToAfter,
  backToPlan,
  backToProfile,
  backToWorksheets,
  toCampaign,
  type WayBack,
} from './way-back';

/** The prep sheet of one meeting; what is chosen for it is kept with the meeting. */
export function MeetingPaper({ id }: { readonly id: string }) {
  const house = useHouse();
  const { t, language, locale } = useWords();
  const live = useLive((from) => meetingSheet(from, id, { language, locale }), [id, language]);
  const { act, trouble } = useAct();
  const gone = live.state === 'here' ? (live.value?.gone ?? []) : [];
  const onChange = useCallback(
    (change: ChoiceChange) => void act(changeMeetingPaper(house, id, change), t('sheet.changed')),
    [act, house, id, t],
  );
  return (
    <Shown
      live={live}
      back={backToPlan(id)}
      onChange={onChange}
      more={
        <LinkButton href={sheetRouter.href('rehearse', { id })}>{t('sheet.rehearse')}</LinkButton>
      }
      trouble={
        <>
          {trouble === undefined ? null : <FailureNotice failure={trouble} />}
          <GoneNotice gone={gone} acting={{ act }} />
        </>
      }
    />
  );
}

/** Everything of one profile; what is private is switched on for this time only. */
export function ProfilePaper({ id }: { readonly id: string }) {
  const { language, locale } = useWords();
  const [on, setOn] = useState<ReadonlySet<string>>(new Set());
  const live = useLive(
    (from) => profileDossier(from, id, { language, locale }, on),
    [id, language, on],
  );
  const { onChange, trouble } = useLocalChange(`profile.${id}`);
  const choose = useCallback(
    (change: ChoiceChange) => {
      if (change.kind !== 'on') onChange(change);
      else setOn((before) => toggled(before, change.thing, change.on));
    },
    [onChange],
  );
  return <Shown live={live} back={backToProfile(id)} onChange={choose} trouble={trouble} />;
}

const noCampaign: PlainKey = 'sheet.nothing.campaign';

export function LeaveBehindPaper({ id }: { readonly id: string }) {
  const { language, locale } = useWords();
  const live = useLive((from) => leaveBehind(from, id, { language, locale }), [id, language]);
  const blank = live.state === 'here' && live.value?.document.sections.length === 0;
  const change = useLocalChange(`leave-behind.${id}`);
  if (blank) return <NothingToPrint what={noCampaign} back={toCampaign()} />;
  return <Shown live={live} back={backToPlan(id)} {...change} />;
}

export function LetterPaper({ kind, id }: { readonly kind: string; readonly id: string }) {
  const { language, locale } = useWords();
  const known = letterKinds.find((one) => one === kind);
  const live = useLive(
    async (from) =>
      known === undefined ? undefined : letter(from, known, id, { language, locale }),
    [known, id, language],
  );
  const thanks = known === 'thanks';
  return (
    <Shown
      live={live}
      back={thanks ? backToAfter(id) : backToProfile(id)}
      waitsFor={thanks ? 'sheet.nothing.thanks' : 'sheet.nothing.letter'}
      {...useLocalChange(`letter-${kind}.${id}`)}
    />
  );
}

export function WorksheetPaper({ id }: { readonly id: string }) {
  const { language, locale } = useWords();
  const live = useLive((from) => worksheetPaper(from, id, { language, locale }), [id, language]);
  return <Shown live={live} back={backToWorksheets()} {...useLocalChange(`worksheet.${id}`)} />;
}

/** The page for the table afterwards; it is blank, so there is nothing to choose about it but paper. */
export function DebriefPaper({ id }: { readonly id: string }) {
  const { t, language, locale } = useWords();
  const house = useHouse();
  const live = useLive((from) => debriefPage(from, id, { language, locale }), [id, language]);
  const { act, trouble } = useAct();
  return (
    <Shown
      live={live}
      back={backToAfter(id)}
      onChange={(change) => void act(changeMeetingPaper(house, id, change), t('sheet.changed'))}
      trouble={trouble === undefined ? null : <FailureNotice failure={trouble} />}
    />
  );
}

/** A worksheet with what the group has written down. */
export function FilledPaper({
  id,
  meeting,
}: {
  readonly id: string;
  readonly meeting: string | undefined;
}) {
  const { language, locale } = useWords();
  const live = useLive(
    (from) => filledWorksheet(from, id, meeting, { language, locale }),
    [id, meeting, language],
  );
  const paper = meeting === undefined ? `worksheet.${id}.filled` : `worksheet.${id}.${meeting}`;
  const back = meeting === undefined ? backToWorksheets() : backToPlan(meeting);
  return <Shown live={live} back={back} {...useLocalChange(paper)} />;
}

function useLocalChange(paper: string): Pick<PaperDeskProps, 'onChange' | 'trouble'> {
  const house = useHouse();
  const [trouble, setTrouble] = useState<Failed>();
  const onChange = useCallback(
    (change: ChoiceChange) => {
      void changeLocalPaper(house, paper, change).then((result) =>
        setTrouble(result.ok ? undefined : result),
      );
    },
    [house, paper],
  );
  return { onChange, trouble: trouble === undefined ? null : <FailureNotice failure={trouble} /> };
}

interface ShownProps extends Omit<PaperDeskProps, 'composed'> {
  readonly live: Live<Composed | undefined>;
  readonly back: WayBack;
  /** What is missing when there is nothing to print. */
  readonly waitsFor?: PlainKey;
}

function Shown({ live, waitsFor, ...desk }: ShownProps) {
  const { t } = useWords();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('sheet.loading')} late />;
  if (live.value === undefined) {
    return waitsFor === undefined ? (
      <NothingToPrint />
    ) : (
      <NothingToPrint what={waitsFor} back={desk.back} />
    );
  }
  return <PaperDesk composed={live.value} {...desk} />;
}
