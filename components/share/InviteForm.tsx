import { useState } from 'preact/hooks';
import { newPassphrase } from '../../lib/app/share/new-passphrase';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { JobProgress } from './JobProgress';
import { SixWords } from './SixWords';
import { useJob } from './use-job';

interface Invite {
  readonly text: string;
  readonly words: readonly string[];
}

/** The group's key as text to send, and the words that open it, to be told by another way. */
export function InviteForm() {
  const house = useHouse();
  const { t, language } = useWords();
  const [invite, setInvite] = useState<Invite>();
  const job = useJob();
  const make = (): void => {
    const { words, passphrase } = newPassphrase(house, language);
    job.run(
      (how) => house.share.invite({ passphrase }, how),
      (text) => setInvite({ text, words }),
    );
  };
  return (
    <div class="share-form">
      {invite === undefined ? (
        <Button icon="people" disabled={job.now !== undefined} onClick={make}>
          {t('share.invite')}
        </Button>
      ) : (
        <>
          <Field label={t('share.invite.text')} value={invite.text} lines={5} onInput={() => {}} />
          <Button
            icon="copy"
            onClick={() =>
              void navigator.clipboard
                .writeText(invite.text)
                .then(() => announce(t('share.invite.copied')))
            }
          >
            {t('share.invite.copy')}
          </Button>
          <p>{t('share.invite.words')}</p>
          <SixWords words={invite.words} />
          <Button kind="quiet" onClick={() => setInvite(undefined)}>
            {t('share.invite.done')}
          </Button>
        </>
      )}
      <JobProgress job={job} label={t('share.invite')} />
    </div>
  );
}
