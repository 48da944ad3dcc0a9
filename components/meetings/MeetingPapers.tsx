import type { MeetingView } from '../../lib/app/meetings/meeting-view';
import { thanksFrom } from '../../lib/app/meetings/thanks';
import { valueOf } from '../../lib/domain/attributes';
import { paperHref } from '../sheet/routes';
import { useWords } from '../shell/words';
import { PaperList, type PaperLink } from './PaperList';
import { papersHref } from './routes';

export interface MeetingPapersProps {
  readonly view: MeetingView;
  /** Which papers come first: those for the way there, or those for the table afterwards. */
  readonly time: 'before' | 'after';
}

/** The papers of one meeting. */
export function MeetingPapers({ view, time }: MeetingPapersProps) {
  const { t } = useWords();
  const { id } = view.meeting;
  const before: readonly PaperLink[] = [
    { label: t('meetings.sheet'), href: paperHref('meeting', { id }) },
    { label: t('meetings.papers.rehearse'), href: paperHref('rehearse', { id }) },
    { label: t('meetings.papers.leaveBehind'), href: paperHref('leaveBehind', { id }) },
    {
      label: t('meetings.papers.before'),
      href: paperHref('filled', { id: 'before-meeting' }, { meeting: id }),
    },
    ...view.profiles.map((profile) => ({
      label:
        view.profiles.length === 1
          ? t('meetings.papers.request')
          : t('meetings.papers.requestTo', {
              name: valueOf(profile.name) ?? t('people.nameless'),
            }),
      href: paperHref('letter', { kind: 'request', id: profile.id }),
    })),
  ];
  const after: readonly PaperLink[] = [
    { label: t('meetings.papers.debrief'), href: paperHref('debrief', { id }) },
    {
      label: t('meetings.papers.evaluation'),
      href: paperHref('filled', { id: 'evaluation' }, { meeting: id }),
    },
    thanksFrom(view.debrief) === undefined
      ? { label: t('meetings.papers.thanks'), hint: t('meetings.papers.thanks.waits') }
      : {
          label: t('meetings.papers.thanks'),
          href: paperHref('letter', { kind: 'thanks', id }),
        },
  ];
  return (
    <PaperList
      title={t('meetings.papers')}
      links={[
        ...(time === 'before' ? [...before, ...after] : [...after, ...before]),
        { label: t('meetings.papers.worksheets'), href: papersHref() },
      ]}
    />
  );
}
