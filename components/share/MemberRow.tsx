import { useState } from 'preact/hooks';
import type { Brought } from '../../lib/app/ports/share-work';
import { mergeMembers, partMembers, renameMember } from '../../lib/app/share/same-person';
import type { Result } from '../../lib/domain/result';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Avatar, hues } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ListRow } from '../ui/List';
import { Menu } from '../ui/Menu';
import { JobProgress } from './JobProgress';
import { useJob } from './use-job';

export interface MemberRowProps {
  readonly one: Brought;
  readonly others: readonly Brought[];
}

/** One of us: what they brought since when, another name for them, and who is the same person. */
export function MemberRow({ one, others }: MemberRowProps) {
  const house = useHouse();
  const { t, date } = useWords();
  const [naming, setNaming] = useState<string>();
  const job = useJob();
  const nameOf = ({ name }: Brought) => (name === '' ? t('share.you') : name);
  const name = nameOf(one);
  const since = date(one.since);
  const run = (work: () => Promise<Result<unknown>>) => job.run(work, () => setNaming(undefined));
  return (
    <>
      <ListRow
        voice="people"
        before={<Avatar name={name} hue={hues.find((hue) => hue === one.color) ?? 'green'} />}
        title={one.us && one.name !== '' ? t('share.member.you', { name }) : name}
        detail={[
          t('share.member.people', { n: one.people }),
          t('share.member.findings', { n: one.findings }),
          t('share.member.clips', { n: one.clips }),
          ...(since === '' ? [] : [t('share.member.since', { when: since })]),
          ...(one.merged.length > 0
            ? [t('share.member.devices', { n: one.merged.length + 1 })]
            : []),
        ].join(' · ')}
        after={
          <Menu
            label={t('share.member.more', { name })}
            icon="more"
            items={[
              { label: t('share.member.rename'), onSelect: () => setNaming(one.name) },
              ...others.map((other) => ({
                label: t('share.member.same', { name: nameOf(other) }),
                onSelect: () => run(() => mergeMembers(house, one.member, other.member)),
              })),
              ...(one.merged.length > 0
                ? [
                    {
                      label: t('share.member.part'),
                      onSelect: () => run(() => partMembers(house, one.merged)),
                    },
                  ]
                : []),
            ]}
          />
        }
      />
      {naming === undefined ? null : (
        <li>
          <form
            class="share-actions"
            onSubmit={(event) => {
              event.preventDefault();
              run(() => renameMember(house, one.member, naming));
            }}
          >
            <Field
              label={t('share.member.name', { name })}
              value={naming}
              onInput={setNaming}
              maxLength={80}
            />
            <Button type="submit" size="small">
              {t('share.member.rename.do')}
            </Button>
          </form>
        </li>
      )}
      {job.failure === undefined ? null : (
        <li>
          <JobProgress job={job} label={t('share.writing')} />
        </li>
      )}
    </>
  );
}
