import { useEffect, useState } from 'preact/hooks';
import type { Brought } from '../../lib/app/ports/share-work';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Avatar, hues } from '../ui/Avatar';
import { List, ListRow } from '../ui/List';
import { DisputeList } from './DisputeList';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { useJob } from './use-job';

/** Who has written what, and what they have not agreed on. */
export function MembersSection() {
  const house = useHouse();
  const { t, date } = useWords();
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
            {members.map((one) => {
              const name = one.name === '' ? t('share.you') : one.name;
              return (
                <ListRow
                  key={one.member}
                  voice="people"
                  before={
                    <Avatar name={name} hue={hues.find((hue) => hue === one.color) ?? 'green'} />
                  }
                  title={one.us && one.name !== '' ? t('share.member.you', { name }) : name}
                  detail={[
                    t('share.member.people', { n: one.people }),
                    t('share.member.findings', { n: one.findings }),
                    t('share.member.clips', { n: one.clips }),
                    t('share.member.since', { when: date(one.since) }),
                  ].join(' · ')}
                />
              );
            })}
          </List>
        )}
      </ShareSection>
      <ShareSection title={t('share.differ')} about={t('share.differ.about')}>
        <DisputeList />
      </ShareSection>
    </>
  );
}
