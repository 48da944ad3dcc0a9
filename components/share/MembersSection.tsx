import { useEffect, useState } from 'preact/hooks';
import type { Brought } from '../../lib/app/ports/share-work';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { List } from '../ui/List';
import { DisputeList } from './DisputeList';
import { JobProgress } from './JobProgress';
import { MemberRow } from './MemberRow';
import { ShareSection } from './ShareSection';
import { useJob } from './use-job';

/** Who has written what, and what they have not agreed on. */
export function MembersSection() {
  const house = useHouse();
  const { t } = useWords();
  const [members, setMembers] = useState<readonly Brought[]>();
  const revision = useLive((from) => from.records.revision(), []);
  const job = useJob();
  useEffect(() => {
    if (revision.state === 'here') job.run((how) => house.share.brought(null, how), setMembers);
  }, [house, revision.state === 'here' ? revision.value : undefined]);
  return (
    <>
      <ShareSection title={t('share.members')} about={t('share.members.about')}>
        <JobProgress job={job} label={t('share.reading')} />
        {members?.length === 0 ? <p>{t('share.members.none')}</p> : null}
        {members === undefined || members.length === 0 ? null : (
          <List label={t('share.members')}>
            {members.map((one) => (
              <MemberRow
                key={one.member}
                one={one}
                others={members.filter(({ member }) => member !== one.member)}
              />
            ))}
          </List>
        )}
      </ShareSection>
      <ShareSection title={t('share.differ')} about={t('share.differ.about')}>
        <DisputeList />
      </ShareSection>
    </>
  );
}
