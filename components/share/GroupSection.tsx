import { useState } from 'preact/hooks';
import { changeGroupKey, currentGroup, renameGroup, startGroup } from '../../lib/app/share/group';
import { useHouse, useLive } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { InviteForm } from './InviteForm';
import { JobProgress } from './JobProgress';
import { JoinForm } from './JoinForm';
import { ShareSection } from './ShareSection';
import { useJob } from './use-job';

/** The group one works in: begun here, or entered by an invite. */
export function GroupSection() {
  const { t } = useWords();
  const ring = useLive(currentGroup, []);
  if (ring.state === 'failed') return <FailureNotice failure={ring.failure} />;
  if (ring.state === 'waiting') return null;
  return (
    <ShareSection title={t('share.group')} about={t('share.group.about')}>
      {ring.value === undefined ? <NoGroup /> : <OurGroup name={ring.value.group.name} />}
      <Disclosure summary={t('share.join')}>
        <JoinForm />
      </Disclosure>
    </ShareSection>
  );
}

function NoGroup() {
  const house = useHouse();
  const { t } = useWords();
  const [name, setName] = useState('');
  const job = useJob();
  return (
    <>
      <form
        class="share-form"
        onSubmit={(event) => {
          event.preventDefault();
          job.run(
            () => startGroup(house, name),
            () => setName(''),
          );
        }}
      >
        <Field
          label={t('share.group.name')}
          hint={t('share.group.name.hint')}
          value={name}
          maxLength={200}
          onInput={setName}
        />
        <Button type="submit" kind="primary" disabled={name.trim() === ''}>
          {t('share.group.start')}
        </Button>
        <JobProgress job={job} label={t('share.group.start')} />
      </form>
    </>
  );
}

function OurGroup({ name }: { readonly name: string }) {
  const house = useHouse();
  const { t } = useWords();
  const [changed, setChanged] = useState(false);
  const job = useJob();
  const rename = useJob();
  return (
    <>
      <Field
        label={t('share.group.name')}
        value={name}
        maxLength={200}
        onInput={() => {}}
        onCommit={(words) =>
          rename.run(
            () => renameGroup(house, words),
            () => {},
          )
        }
      />
      <JobProgress job={rename} label={t('share.group.name')} />
      <InviteForm />
      <Disclosure summary={t('share.left')}>
        <div class="share-form">
          <p>{t('share.left.about')}</p>
          <Button
            kind="danger"
            icon="lock"
            onClick={() =>
              job.run(
                () => changeGroupKey(house),
                () => setChanged(true),
              )
            }
          >
            {t('share.left.do')}
          </Button>
          <JobProgress job={job} label={t('share.left.do')} />
          {changed ? (
            <Notice title={t('share.left.done')}>
              <p>{t('share.left.next')}</p>
            </Notice>
          ) : null}
        </div>
      </Disclosure>
    </>
  );
}
